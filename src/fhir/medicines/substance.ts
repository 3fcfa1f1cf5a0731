// Which of our ingredients a medicine holds: by every code that it bears and by its label.
import type { IngredientId } from "../../knowledge/medicines.ts";
import type { Plain } from "../../record/read.ts";
import { classOfAtc, ingredientsCoded } from "../codes/medicine-codes.ts";
import { ingredientCodes } from "../codes/ingredient-codes.ts";
import { addressOf, systems } from "../codes/systems.ts";
import { eachCoding } from "../coded.ts";
import type { Input } from "../draft.ts";
import { brief, objectsIn, textIn } from "../json.ts";
import { type Label, readLabel } from "./label.ts";
import type { Named } from "./medication.ts";

export interface Substance {
  readonly ingredients: readonly IngredientId[];
  readonly label: string;
  readonly strengths: Label["strengths"];
  /** Something in it is not known to be ours, and not known to be none of ours. */
  readonly unread: boolean;
  /** Its codes, or its code and its label, name different medicines. All of them count. */
  readonly contradicting: boolean;
}

export function substanceOf({ product, parts }: Named, input: Input): Substance {
  const whole = product && substanceIn(product, input);
  if (whole !== undefined && (parts.length === 0 || !whole.unread)) return whole;
  const made = parts.map((part) => part && substanceIn(part, input));
  const known = made.filter((one) => one !== undefined);
  return {
    ingredients: known.reduce<readonly IngredientId[]>((all, one) => union(all, one.ingredients), []),
    label: whole?.label ?? known[0]?.label ?? "no name",
    strengths: new Map(),
    unread: made.length === 0 || known.length < made.length || known.some(({ unread }) => unread),
    contradicting: known.some(({ contradicting }) => contradicting),
  };
}

export function substanceIn(concept: Plain, input: Input): Substance {
  let coded: readonly IngredientId[] = [];
  let contradicting = false;
  let isRxNorm = false;
  let otherByAtc = false;
  eachCoding(concept, (address, code) => {
    const system = addressOf(address);
    const more = byCode(system, code, input);
    contradicting ||= disjoint(coded, more);
    coded = union(coded, more);
    isRxNorm ||= system === systems.rxnorm;
    otherByAtc ||= system === systems.atc && isFarFromOurs(code);
  });
  const texts = [textIn(concept, "text"), ...objectsIn(concept, "coding").map((coding) => textIn(coding, "display"))].filter(
    (text) => text !== undefined,
  );
  const labels = [...new Set(texts)].map((text) => labelOf(text, input));
  const named = labels.reduce<readonly IngredientId[]>((all, { ingredients }) => union(all, ingredients), []);
  const [first, ...rest] = labels.filter(({ strengths }) => strengths.size > 0);
  const ingredients = union(coded, named);
  const other =
    otherByAtc ||
    labels.some(({ namesOthers }) => namesOthers === "yes") ||
    (isRxNorm && labels.some(({ namesOthers }) => namesOthers === "in-form"));
  return {
    ingredients,
    label: brief(texts[0] ?? "no name"),
    // two labels with strengths may speak of different packs, and then neither is sure
    strengths: first !== undefined && rest.length === 0 ? first.strengths : none,
    unread: ingredients.length === 0 && !other,
    contradicting: contradicting || disjoint(coded, named),
  };
}

const none: Label["strengths"] = new Map();

/** Reading a label takes longer than looking it up, and a record repeats its labels. */
function labelOf(text: string, { labels }: Input): Label {
  const known = labels.get(text);
  if (known !== undefined) return known;
  const label = readLabel(text);
  labels.set(text, label);
  return label;
}

function byCode(system: string, code: string, { productCodes }: Input): readonly IngredientId[] {
  const found = ingredientsCoded(system, code);
  return found.length === 0 && system === systems.rxnorm ? productCodes(code) : found;
}

const disjoint = (a: readonly IngredientId[], b: readonly IngredientId[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
const union = (a: readonly IngredientId[], b: readonly IngredientId[]): readonly IngredientId[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])];

const GROUP = 5;
let ourGroups: ReadonlySet<string> | undefined;

/** An ATC code of a chemical group that holds none of ours and begins none of our classes. */
export function isFarFromOurs(code: string): boolean {
  ourGroups ??= new Set(Object.values(ingredientCodes).flatMap(({ atc }) => atc.map((one) => one.slice(0, GROUP))));
  const groups = ourGroups;
  return code.length === 7 && classOfAtc(code) === undefined && ![3, 4, GROUP].some((length) => groups.has(code.slice(0, length)));
}
