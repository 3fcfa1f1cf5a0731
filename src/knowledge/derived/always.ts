// What holds for everybody, whatever is known of them: a medicine that is never right, a habit that suits all.
import { holds, known, settled } from "../language.ts";
import type { Expr } from "../../logic/expr.ts";
import type { Criterion } from "../shape.ts";

// Whether a fact is known is itself always known, so this is always yes.
export const everybody: Criterion = {
  id: "everybody",
  says: "For everybody",
  rows: ["S-00"],
  reviewed: "2026-11-22",
  when: settled(known("age")),
};
export const always: Expr = holds(everybody);
