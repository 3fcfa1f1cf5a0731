// A rule as an action of the PlanDefinition: its words, its condition, who says so.
import { criteria } from "../../../knowledge/criteria.ts";
import type { Ruled, Says } from "../../../knowledge/shape.ts";
import { vocabulary } from "../../../knowledge/vocabulary.ts";
import type { Expr } from "../../../logic/expr.ts";
import { sentence } from "../../../logic/words.ts";
import { extended } from "../extension.ts";
import { concept, type Kind } from "../names.ts";
import { filled } from "../said.ts";
import { citationsOf } from "./citations.ts";

/** The language of the criteria: the JSON of `src/logic/expr.ts`. */
export const LANGUAGE = "application/x-ekbom-criterion+json";

const titles: ReadonlyMap<string, string> = new Map(criteria.map(({ id, says }) => [id, says]));

/** A condition in words for a reader, and as the JSON from which it is evaluated. Named statements stand by their name. */
export const applicability = (when: Expr) => ({
  kind: "applicability",
  expression: { description: sentence(when, vocabulary, titles), language: LANGUAGE, expression: JSON.stringify(when, byName) },
});

/** A named statement is an action of its own, and is not written twice. */
const byName = (key: string, value: unknown): unknown =>
  key !== "" &&
  typeof value === "object" &&
  value !== null &&
  "op" in value &&
  value.op === "named" &&
  "id" in value &&
  titles.has(String(value.id))
    ? { op: "named", id: value.id }
    : value;

interface Rule extends Pick<Ruled, "rows"> {
  readonly id: string;
  readonly title: string;
  readonly says?: Says;
  readonly when?: Expr | undefined;
  /** What has no element: strength, doses, due days. */
  readonly parts?: Readonly<Record<string, unknown>>;
  readonly actions?: readonly Action[];
}
export type Action = Readonly<Record<string, unknown>>;

export const action = (kind: Kind, { id, title, says, when, rows, parts, actions = [] }: Rule): Action => ({
  ...extended({ rule: { ...parts, rows } }),
  title,
  ...(says !== undefined && { description: says.clinician, textEquivalent: says.plain }),
  code: [concept(kind, id, title)],
  ...filled("documentation", citationsOf(rows)),
  ...(when !== undefined && { condition: [applicability(when)] }),
  ...filled("action", actions),
});

/** A part of a rule that applies on its own terms: a level of urgency, an indication, a stop. */
export const part = (
  title: string,
  when: Expr,
  rows: Ruled["rows"] | readonly [],
  parts: Readonly<Record<string, unknown>> = {},
): Action => ({
  ...extended({ rule: { ...parts, rows } }),
  title,
  ...filled("documentation", citationsOf(rows)),
  condition: [applicability(when)],
});
