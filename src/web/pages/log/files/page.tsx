// The diary as files: out as a table or for a clinic, in with everything that could not be read, and a reminder.
import { useTranslation } from "react-i18next";
import { entriesOf } from "../../../../record/diary/merge.ts";
import { localDay } from "../../../state/answers.ts";
import { useDiary } from "../../../state/diary.ts";
import { saveFile } from "../../../state/save-file.ts";
import { Bring } from "./bring.tsx";
import { Remind } from "./remind.tsx";
import "./files.css";

const formats = () => import("./formats.ts");

export function Page() {
  const { t } = useTranslation("files");
  const { diary, ready } = useDiary();
  const count = ready ? entriesOf(diary).length : 0;
  const save = async (kind: "csv" | "fhir") => {
    const { diaryCsv, diaryBundle } = await formats();
    const [text, type, ending] =
      kind === "csv" ? [diaryCsv(diary), "text/csv", "csv"] : [diaryBundle(diary), "application/fhir+json", "fhir.json"];
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `ekbom-diary-${localDay(new Date())}.${ending}`);
  };
  return (
    <div className="files">
      <h1>{t("title")}</h1>
      <p className="muted">{t("help")}</p>
      <section aria-labelledby="files-out">
        <h2 id="files-out">{t("out")}</h2>
        <p>{ready && t("entries", { count })}</p>
        <div className="files-pair">
          <p>
            <button type="button" className="button" disabled={count === 0} onClick={() => void save("csv")}>
              {t("csv")}
            </button>
            <span className="muted small">{t("csvHelp")}</span>
          </p>
          <p>
            <button type="button" className="button" disabled={count === 0} onClick={() => void save("fhir")}>
              {t("fhir")}
            </button>
            <span className="muted small">{t("fhirHelp")}</span>
          </p>
        </div>
      </section>
      <Bring diary={diary} />
      <Remind />
    </div>
  );
}
