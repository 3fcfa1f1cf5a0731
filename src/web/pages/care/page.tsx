// Care and data: where everything is, out with it, who may see it, who can help, away with it.
import { useTranslation } from "react-i18next";
import { showMine, usePerson } from "../../state/person.ts";
import { Clinics } from "./clinics.tsx";
import { Download } from "./download.tsx";
import { Erase } from "./erase.tsx";
import { Where } from "./where.tsx";
import { Who } from "./who.tsx";
import "./care.css";

export function Page() {
  const { t } = useTranslation("care");
  const { t: shell } = useTranslation("shell");
  const { mode } = usePerson();
  if (mode === "sample")
    return (
      <div className="prose">
        <h1>{t("headline")}</h1>
        <p>{t("sample")}</p>
        <button type="button" className="button" onClick={showMine}>
          {shell("leaveSample")}
        </button>
      </div>
    );
  return (
    <div className="care">
      <h1>{t("headline")}</h1>
      <Where />
      <Download />
      <Who />
      <Clinics />
      <Erase />
    </div>
  );
}
