// What is done, how fast, how long to go, and a way to stop.
import { useTranslation } from "react-i18next";
import type { Doing } from "../work/messages.ts";
import { Research } from "./research.tsx";

interface Working {
  readonly doing: Doing;
  readonly done: number;
  readonly all: number;
  readonly since: number;
  readonly cancel: () => void;
}

export function WorkingScreen({ doing, done, all, since, cancel }: Working) {
  const { t } = useTranslation("night");
  // A night is made second by second, and read byte by byte.
  const unit = doing === "making" ? 3600 : 1e6;
  const passed = (performance.now() - since) / 1000;
  const begun = done > 0 && passed > 0.3 && all > 0;
  const toGo = begun ? ((all - done) * passed) / done : 0;
  const digits = all / unit < 20 ? 1 : 0;
  const words = {
    done: (done / unit).toFixed(digits),
    all: (all / unit).toFixed(digits),
    fast: (done / unit / passed).toFixed(1),
    go: toGo >= 90 ? t("minutes", { count: Math.round(toGo / 60) }) : t("seconds", { count: Math.ceil(toGo) }),
  };
  return (
    <div className="prose night-working">
      <h1>{t(doing)}</h1>
      <progress aria-label={t(doing)} {...(begun && { value: done / all })} max={1} />
      <p className="muted">{begun ? t(doing === "making" ? "progressHours" : "progressMegabytes", words) : t("progressBegins")}</p>
      <button type="button" className="button" onClick={cancel}>
        {t("cancel")}
      </button>
      <Research />
    </div>
  );
}
