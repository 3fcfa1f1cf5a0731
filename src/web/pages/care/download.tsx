// Everything out, made in the browser; and a download put back.
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { localDay } from "../../state/answers.ts";
import { person, rereadPerson } from "../../state/person.ts";
import { saveFile } from "../../state/save-file.ts";
import { Part } from "./part.tsx";

const save = (text: string, kind: string, name: string): void => saveFile(new Blob([text], { type: kind }), name);

async function json(): Promise<void> {
  const { wholeKept } = await import("../../state/keep-whole.ts");
  save(JSON.stringify(await wholeKept(new Date()), null, 2), "application/json", `ekbom-${localDay(new Date())}.json`);
}

async function fhir(): Promise<void> {
  const [{ fhirOf }, { wholeKept }] = await Promise.all([import("./fhir.ts"), import("../../state/keep-whole.ts")]);
  const now = new Date();
  const { diary } = await wholeKept(now);
  save(JSON.stringify(fhirOf(person().answers, diary, now), null, 2), "application/fhir+json", `ekbom-fhir-${localDay(now)}.json`);
}

async function csv(): Promise<void> {
  const [{ diaryCsv }, { wholeKept }] = await Promise.all([
    import("../../../record/diary/csv/write.ts"),
    import("../../state/keep-whole.ts"),
  ]);
  const now = new Date();
  save(diaryCsv({ version: 1, revisions: (await wholeKept(now)).diary }), "text/csv", `ekbom-night-log-${localDay(now)}.csv`);
}

export function Download() {
  const { t } = useTranslation("care");
  return (
    <Part title={t("download")} lead={t("downloadLead")}>
      <div className="actions">
        <button type="button" className="button" onClick={() => void json()}>
          {t("json")}
        </button>
        <button type="button" className="button" onClick={() => void fhir()}>
          {t("fhir")}
        </button>
        <button type="button" className="button" onClick={() => void csv()}>
          {t("csv")}
        </button>
        <Link to="/next" className="button">
          {t("page")}
        </Link>
      </div>
      <Restore />
    </Part>
  );
}

function Restore() {
  const { t } = useTranslation("care");
  const id = useId();
  const [said, setSaid] = useState<{ readonly answers: number } | { readonly what: string }>();
  const put = async (file: File | undefined) => {
    if (file === undefined) return;
    const { putBack } = await import("../../state/keep-whole.ts");
    setSaid(await putBack(await file.text()).catch(() => ({ what: file.name })));
    await rereadPerson();
  };
  return (
    <div className="restore">
      <label htmlFor={id}>{t("restore")}</label>
      <input id={id} type="file" accept=".json,application/json" onChange={(event) => void put(event.currentTarget.files?.[0])} />
      {said !== undefined && (
        <p role="status">{"what" in said ? t("restoreFault", { what: said.what }) : t("restored", { count: said.answers })}</p>
      )}
    </div>
  );
}
