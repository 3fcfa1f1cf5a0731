// The sentence that a reader sees first, from the two numbers that matter most.
import type { TFunction } from "i18next";
import type { NightResult } from "../../../../sleep/night-result.ts";
import { rangeText, rulesName, usualText } from "../../../../sleep/night-words.ts";

export function headline({ rules }: NightResult, t: TFunction<"night">): string {
  const said = Object.values(rules).flatMap((set) => {
    const plms = set.indices["plms"];
    const range = plms === undefined ? undefined : rangeText(plms, 1);
    if (plms === undefined || range === undefined) return [];
    const usual = usualText(plms, 1);
    return [{ rules: rulesName[set.rules], value: usual === undefined ? range : t("rangeUsual", { range, usual }) }];
  });
  const [first, second] = said;
  if (first === undefined) return t("headlineNone");
  return second === undefined ? t("headlineOne", first) : t("headline", { wasm: first.value, aasm: second.value });
}
