// AllergyIntolerance: which of our ingredients a person must not be given.
import type { IngredientId } from "../knowledge/medicines.ts";
import type { Plain } from "../record/read.ts";
import { absentAllergies, isAbsence } from "./absence.ts";
import { countUnmapped, statusCode } from "./coded.ts";
import type { Draft } from "./draft.ts";
import { found, objectIn, objectsIn } from "./json.ts";
import { substanceIn } from "./medicines/substance.ts";
import { originOf } from "./origin.ts";
import { allergyStatus, clinicalStatus, wordIn } from "./statuses.ts";

const TYPE = "AllergyIntolerance";
const NOT_DRUGS = new Set(["food", "environment"]);

export function readAllergy(resource: Plain, draft: Draft): void {
  const { tally } = draft;
  const origin = originOf(resource);
  if (!draft.isNews(TYPE, resource)) return tally.refuse(TYPE, "an older version");
  const verified = statusCode(resource, "verificationStatus");
  const verdict = verified === undefined ? "use" : wordIn(allergyStatus, verified);
  if (verdict === "refuse") return tally.refuse(TYPE, `${verified}`);
  if (verdict === undefined)
    draft.problem(`${origin}.verificationStatus`, `found ${found(verified)}`, Object.keys(allergyStatus).join(", "));
  const clinical = statusCode(resource, "clinicalStatus");
  if (clinical !== undefined && wordIn(clinicalStatus, clinical) === "past") return tally.refuse(TYPE, "over");
  const code = objectIn(resource, "code");
  if (isAbsence(code, absentAllergies)) {
    draft.allergies ??= [];
    return tally.count(TYPE, "read");
  }
  const substances = [code, ...objectsIn(resource, "reaction").map((reaction) => objectIn(reaction, "substance"))].filter(
    (one) => one !== undefined,
  );
  const read = substances.map((concept) => substanceIn(concept, draft.input));
  const ingredients = new Set<IngredientId>(read.flatMap((one) => one.ingredients));
  if (ingredients.size === 0 && isNoDrug(resource)) return tally.count(TYPE, "ignored");
  draft.allergies ??= [];
  for (const ingredient of ingredients) draft.allergies.push({ ingredient, origin });
  if (read.length === 0 || read.some(({ unread }) => unread)) draft.allergiesOpen = true;
  if (ingredients.size > 0) tally.count(TYPE, "read");
  else countUnmapped(tally, TYPE, code);
}

/** Food and environment alone: nothing that anybody would prescribe. */
function isNoDrug(resource: Plain): boolean {
  const categories = resource["category"];
  return Array.isArray(categories) && categories.length > 0 && categories.every((one) => typeof one === "string" && NOT_DRUGS.has(one));
}
