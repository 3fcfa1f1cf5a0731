// What looks like restless legs and is something else: the differential of the fifth criterion, one picture each.
// A picture never removes restless legs by itself; `explained-by-mimic` weighs it against the four symptoms.
// Restlessness that a medicine provoked is not here: it is restless legs with a reason.
import type { Expr } from "../../logic/expr.ts";
import { any, holds } from "../language.ts";
import type { Criterion, Mimic } from "../shape.ts";
import { muscleAndJointMimics } from "./mimics/muscles-and-joints.ts";
import { nerveMimics } from "./mimics/nerves.ts";
import { restlessnessMimics } from "./mimics/restlessness.ts";
import { vesselMimics } from "./mimics/vessels.ts";

const table = [...muscleAndJointMimics, ...vesselMimics, ...nerveMimics, ...restlessnessMimics] as const;

export type MimicId = (typeof table)[number]["id"];

export const mimics: readonly Mimic[] = table;

const picture = ({ id, title, rows, reviewed, pattern }: Mimic): Criterion => ({
  id: `mimic:${id}`,
  says: `The picture of: ${title}`,
  rows,
  reviewed,
  when: pattern,
});

/** One named statement per mimic. */
export const mimicCriteria: readonly Criterion[] = mimics.map(picture);

const byId: ReadonlyMap<string, Criterion> = new Map(mimicCriteria.map((criterion) => [criterion.id, criterion]));

/** The picture of this mimic is there. */
export function mimicIs(id: MimicId): Expr {
  const criterion = byId.get(`mimic:${id}`);
  if (criterion === undefined) throw new ReferenceError(`no such mimic: ${id}`);
  return holds(criterion);
}

const [first, ...others] = table.map(({ id }) => mimicIs(id));
if (first === undefined) throw new RangeError("there are no mimics");

export const mimicPresent: Criterion = {
  id: "mimic-present",
  says: "The picture of a condition that looks like restless legs is there",
  rows: ["DX-C5", "SC-RULE"],
  reviewed: "2026-11-22",
  when: any(first, ...others),
};
