// The sheet of the person shown, in the language of the page.
import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../assess/assessment.ts";
import type { Sheet } from "../../../paper/sheet.ts";
import { useFactName, useValueText } from "../../parts/facts.tsx";
import { dayText } from "../../parts/phrases.ts";
import { usePerson } from "../../state/person.ts";
import { useSay } from "../../words/medicine.ts";
import { sheetOf } from "./sheet.ts";

export function useSheet(assessment: Assessment): Sheet {
  const { t, i18n } = useTranslation("next");
  const { t: parts } = useTranslation("parts");
  const { answers, mode } = usePerson();
  const [say, fact, value] = [useSay(), useFactName(), useValueText()];
  const nightsAWeek = answers.told.get("symptom-nights-per-week")?.value;
  return sheetOf(
    assessment,
    { medicines: answers.medicines?.list, invented: mode === "sample", ...(typeof nightsAWeek === "number" && { nightsAWeek }) },
    { t, parts, say, language: i18n.language === "es" ? "es" : "en", day: (iso) => dayText(iso, i18n.language), fact, value },
  );
}
