// Facts that nobody asks of some people. What is told all the same is used.
import { among } from "./language.ts";
import type { FactId } from "./facts.ts";

export const notAsked = {
  when: among("sex", "male"),
  facts: new Set<FactId>([
    "pregnant",
    "could-become-pregnant",
    "gestation",
    "weeks-since-birth",
    "breastfeeding",
    "postmenopausal",
    "heavy-periods",
  ]) as ReadonlySet<FactId>,
} as const;
