// A page that somebody shared: opened with the key behind the #, which stays in this browser.
import { useParams } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SheetView } from "../../parts/sheet-view.tsx";
import { readSheet } from "../../parts/read-sheet.ts";
import type { Sheet } from "../../../paper/sheet.ts";
import { unseal } from "../../state/sealed.ts";
import "./shared.css";

type State = "wait" | "gone" | "missing" | "noKey" | "away" | { readonly sheet: Sheet; readonly expiresAt: string };

async function opened(token: string): Promise<State> {
  try {
    const answer = await fetch(`/api/s/${encodeURIComponent(token)}`, { cache: "no-store", credentials: "omit" });
    if (answer.status === 410) return "gone";
    if (answer.status === 404 || answer.status === 400) return "missing";
    if (!answer.ok) return "away";
    const { sealed, expiresAt } = (await answer.json()) as { sealed: string; expiresAt: string };
    const sheet = readSheet(await unseal({ sealed, key: location.hash.slice(1) }));
    return sheet === undefined ? "noKey" : { sheet, expiresAt };
  } catch {
    return "away";
  }
}

export function Page() {
  const { t, i18n } = useTranslation("next");
  const { token = "" } = useParams({ strict: false });
  const [state, setState] = useState<State>("wait");
  useEffect(() => void opened(token).then(setState), [token]);
  if (typeof state === "string") return <p role="status">{t(`shared.${state}`)}</p>;
  return (
    <div className="shared">
      <div className="shared-about noprint">
        <p className="small">
          {t("shared.about", { day: new Date(state.expiresAt).toLocaleDateString(i18n.language, { dateStyle: "long" }) })}
        </p>
        <button type="button" className="button" onClick={() => print()}>
          {t("shared.print")}
        </button>
      </div>
      <SheetView sheet={state.sheet} />
    </div>
  );
}
