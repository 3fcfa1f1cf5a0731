// The line under a reason's name: the facts that carry it, or the gap that holds it open.
import { useTranslation } from "react-i18next";
import type { ReasonLine, Shown } from "../../assess/assessment.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { useFactName, useValueText } from "./facts.tsx";
import { dayText, telling } from "./phrases.ts";

const FACTS = 2;

export function useReasonFact(): (line: ReasonLine, today: string) => string {
  const { t, i18n } = useTranslation("parts");
  const name = useFactName();
  const value = useValueText();
  const said = (shown: Shown): string => {
    if (shown.value === true) return name(shown.fact);
    if (shown.fact === "medicines") return Array.isArray(shown.value) && shown.value.length === 0 ? t("takesNone") : upper(value(shown));
    return `${short(name(shown.fact))}${typeof shown.value === "boolean" ? ":" : ""} ${value(shown)}`;
  };
  return (line, today) => {
    if (line.status === "unknown") return line.missing[0] === undefined ? "" : t(`gap.${gapOf(line.missing[0])}`);
    const facts = telling(line.status === "absent" ? line.against : line.for).slice(0, FACTS);
    const days = new Set(facts.map(({ on }) => on));
    const [day] = days;
    const dated = days.size === 1 && day !== undefined && day !== today ? `, ${dayText(day, i18n.language)}` : "";
    return facts.length === 0 ? "" : `${facts.map(said).join(". ")}${dated}`;
  };
}

/** Who could close the gap: the person, a laboratory, or somebody who looks at the legs. */
function gapOf(fact: FactId): "asked" | "measured" | "examined" {
  const { askedOf } = factOf(fact);
  return askedOf === "lab" ? "measured" : askedOf === "person" || askedOf === "either" ? "asked" : "examined";
}

/** The name before its explanation: "Transferrin saturation, measured or 100 x iron / TIBC" is the first part. */
const short = (name: string): string => name.split(",")[0] ?? name;
const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
