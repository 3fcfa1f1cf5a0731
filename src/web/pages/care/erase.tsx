// Everything away: asked once more, then done here and on the server.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, home } from "../../state/home.ts";
import { Part } from "./part.tsx";

type State = "closed" | "open" | "busy" | "erased" | "half";

/** Erases on the server first, so that no sync brings back what is gone here. */
async function eraseAll(): Promise<"erased" | "half"> {
  const { eraseKept } = await import("../../state/keep-whole.ts");
  const where = await home().catch(() => "none" as const);
  const server =
    typeof where === "string" ? where : await ask(`/api/people/${where.person}/erase`, { method: "POST", body: { confirm: where.person } });
  await eraseKept();
  return server === "away" || (typeof where === "object" && server === "none") ? "half" : "erased";
}

export function Erase() {
  const { t } = useTranslation("care");
  const [state, setState] = useState<State>("closed");
  const [sure, setSure] = useState(false);
  const erase = async () => {
    setState("busy");
    const result = await eraseAll().catch(() => "half" as const);
    setState(result);
    if (result === "erased") location.replace("/");
  };
  return (
    <Part title={t("erase")} lead={t("eraseLead")}>
      {state === "closed" && (
        <button type="button" className="button" onClick={() => setState("open")}>
          {t("erase")}
        </button>
      )}
      {(state === "open" || state === "busy") && (
        <div className="erase">
          <label>
            <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
            {t("eraseSure")}
          </label>
          <div className="actions">
            <button type="button" className="button" data-main disabled={!sure || state === "busy"} onClick={() => void erase()}>
              {t("eraseDo")}
            </button>
            <button type="button" className="button" onClick={() => setState("closed")}>
              {t("cancel")}
            </button>
          </div>
        </div>
      )}
      {(state === "erased" || state === "half") && <p role="status">{t(state === "erased" ? "erased" : "eraseHalf")}</p>}
    </Part>
  );
}
