// Facts that nobody asks of some people. What is told all the same is used.
import type { Expr } from "../logic/expr.ts";
import { among, any, compare, is } from "./language.ts";
import type { FactId } from "./facts.ts";

export interface NotAsked {
  readonly when: Expr;
  readonly facts: readonly FactId[];
}

// The years in which a pregnancy has to be thought of are those of S-20: 12 to 55.
const outsideTheYears = any(among("sex", "male"), compare("age", "<", 12, "a"), compare("age", ">", 55, "a"));

export const notAsked: readonly NotAsked[] = [
  {
    when: any(outsideTheYears, is("postmenopausal")),
    facts: ["pregnant", "could-become-pregnant", "gestation", "weeks-since-birth", "breastfeeding", "heavy-periods"],
  },
  { when: outsideTheYears, facts: ["postmenopausal"] },
];
