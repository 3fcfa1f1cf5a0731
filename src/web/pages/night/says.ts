// The sentences of the scorer (indices, open readings, notes, reasons) in the language of the page.
import { useTranslation } from "react-i18next";
import type { Reason } from "../../../sleep/rule.ts";
import { sayIn } from "./say-in.ts";
import { spanish } from "./says.es.ts";

export function useSays(): (says: string) => string {
  const { i18n } = useTranslation();
  return i18n.language === "es" ? (says) => sayIn(spanish, says) : (says) => says;
}

/** Reasons as one line, each with the row of the ledger that it stands on. */
export function useReasons(): (because: readonly Reason[]) => string {
  const say = useSays();
  return (because) => because.map(({ says, row }) => `${say(says)} (${row})`).join("; ");
}
