// What a person takes along: marks, numbers, one printed page.
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { NightResult } from "../../../../sleep/night-result.ts";
import type { ConfirmedNight } from "../confirm/confirmation.ts";
import { download, fileName, marksAsCsv, marksAsEdf, nightAsJson } from "../confirm/save.ts";
import { movementsOf, type Sheet } from "../edit/sheet.ts";
import type { OpenNight } from "../work/messages.ts";

interface ToSave {
  readonly night: OpenNight;
  readonly result: NightResult;
  readonly sheet: Sheet;
  readonly confirmed: ConfirmedNight | undefined;
}

export function Save({ night, result, sheet, confirmed }: ToSave) {
  const { t } = useTranslation("night");
  const movements = movementsOf(sheet);
  const icon = { size: 18, stroke: 1.7, "aria-hidden": true } as const;
  const button = (says: string, save: () => void) => (
    <button type="button" className="button" onClick={save}>
      <IconDownload {...icon} /> {says}
    </button>
  );
  return (
    <section className="night-save">
      <h2>{t("save")}</h2>
      {button(t("saveMarks"), () => download(marksAsEdf(night, movements), fileName(night.name, "marks.edf")))}
      {button(t("saveCsv"), () => download(marksAsCsv(movements), fileName(night.name, "marks.csv")))}
      {button(t("saveJson"), () => download(nightAsJson(night, result, confirmed), fileName(night.name, "json")))}
      <button type="button" className="button" onClick={() => print()}>
        <IconPrinter {...icon} /> {t("print")}
      </button>
    </section>
  );
}
