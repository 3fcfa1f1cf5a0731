// Units that are words have a word in every language; signs such as µg/L are the same in all.
import { useTranslation } from "react-i18next";

const words = ["years", "months", "weeks", "days", "a week", "a day", "an hour", "minutes a week", "h", "min", "min/d", "h/wk"] as const;
type Word = (typeof words)[number];
const isWord = (unit: string): unit is Word => (words as readonly string[]).includes(unit);

export function useUnitName(): (unit: string) => string {
  const { t } = useTranslation("parts");
  return (unit) => (isWord(unit) ? t(`units.${unit}`) : unit);
}
