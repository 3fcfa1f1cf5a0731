// One line of the plan, written with only the lists that it has.
import type { Treatment } from "../shape.ts";

type Lists = "for" | "caps" | "avoid" | "never" | "cautions" | "strict" | "monitoring" | "disagreements";

export const line = (parts: Omit<Treatment, Lists> & Partial<Pick<Treatment, Lists>>): Treatment => ({
  for: [],
  caps: [],
  avoid: [],
  never: [],
  cautions: [],
  strict: [],
  monitoring: [],
  disagreements: [],
  ...parts,
});
