// The first tap. One round lamp, two buttons, and what was noted last.
import { useTranslation } from "react-i18next";
import { Clock } from "./clock.tsx";
import { Kept } from "./kept.tsx";
import { useTonight } from "./tonight.ts";
import { line } from "./words.ts";

export function Lamp(act: {
  readonly undone: boolean;
  readonly onWoke: () => void;
  readonly onCannotSleep: () => void;
  readonly onTablet: () => void;
  readonly onMore: () => void;
}) {
  const { t } = useTranslation("log");
  const last = useTonight().entries.at(-1);
  return (
    <>
      <div className="log-head">
        <div>
          <Clock />
        </div>
        <button type="button" className="log-button" data-quiet onClick={act.onMore}>
          {t("more")}
        </button>
      </div>
      <p className="log-last" aria-live="polite">
        {act.undone ? t("undone") : last && t("last", { what: line(last, t) })}
      </p>
      <div className="log-room" />
      <button type="button" className="log-lamp" onClick={act.onWoke} data-begin>
        <span>{t("woke")}</span>
      </button>
      <div className="log-two">
        <button type="button" className="log-button" onClick={act.onCannotSleep}>
          {t("cannotSleep")}
        </button>
        <button type="button" className="log-button" onClick={act.onTablet}>
          {t("tookTablet")}
        </button>
      </div>
      {act.undone && <Kept />}
    </>
  );
}
