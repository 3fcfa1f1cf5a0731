// What a medicine's label says: which of our ingredients it names, in which strength, or that it names other substances only.
import { otherSubstances } from "../codes/other-substances.ts";
import { type IngredientId, ingredientIds, ingredients } from "../../knowledge/medicines.ts";

/** The strength of one piece, of one millilitre, or of what a patch gives in a day. */
export interface Strength {
  readonly mg: number;
  readonly per: "piece" | "mL" | "day";
}

export interface Label {
  readonly ingredients: readonly IngredientId[];
  /** Only where the label tells the strength of exactly this ingredient. */
  readonly strengths: ReadonlyMap<IngredientId, Strength>;
  /**
   * Whether it names only substances that are none of ours. "in-form": if it is an RxNorm name, for it is written like one
   * ("name strength unit" in every part) and no part resembles an ingredient of ours.
   */
  readonly namesOthers: "yes" | "in-form" | "no";
}

const LONGEST = 400;
/** Words that turn a name into its absence. */
const DENIALS = new Set(["no", "not", "none", "without", "free", "allergy", "allergic", "avoid", "never"]);

export function readLabel(text: string): Label {
  const whole = wordsOf(text.slice(0, LONGEST));
  if (whole.some((word) => DENIALS.has(word))) return { ingredients: [], strengths: new Map(), namesOthers: "no" };
  const ingredients = namedIn(whole);
  const parts = text.slice(0, LONGEST).split(" / ").map(partOf);
  const strengths = new Map<IngredientId, Strength>();
  for (const { name, strength } of parts) {
    const [only, ...more] = namedIn(wordsOf(name));
    if (strength !== undefined && only !== undefined && more.length === 0 && !strengths.has(only)) strengths.set(only, strength);
  }
  return { ingredients, strengths, namesOthers: ingredients.length > 0 ? "no" : othersIn(parts) };
}

function othersIn(parts: readonly Part[]): Label["namesOthers"] {
  if (parts.every(isListedOther)) return "yes";
  return parts.every((part) => part.written && (isListedOther(part) || !resemblesOurs(part.name))) ? "in-form" : "no";
}

/** A salt may follow the name of a substance where its strength comes next; otherwise the name must be all there is. */
function isListedOther({ name, written }: Part): boolean {
  const [first = "", second = "", ...more] = wordsOf(name);
  const names = written ? [first, `${first} ${second}`] : more.length === 0 ? [`${first} ${second}`.trim()] : [];
  return names.some((one) => Object.hasOwn(otherSubstances, one));
}

interface Part {
  readonly name: string;
  readonly written: boolean;
  readonly strength?: Strength;
}

/** "24 HR", "1 ML", "200 ACTUAT" and the like stand before the name. */
const BEFORE = /^(?:NDA\d+\s+|\d+(?:\.\d+)?\s+(?:HR|ML|ACTUAT|UNT|DAY)\s+)+/;
const NAME_STRENGTH = /^([A-Za-z][^\d[]*?)\s+(\d+(?:\.\d+)?)\s+(MG|MCG|UNT|MEQ|%|MMOL|MCI)(?:\/([\d.]*\s?[A-Za-z]+))?(?:\s|$)/;

function partOf(text: string): Part {
  const match = NAME_STRENGTH.exec(text.replace(BEFORE, ""));
  if (match === null) return { name: text, written: false };
  const [, name = "", amount, unit, per] = match;
  const mg = unit === "MG" ? Number(amount) : unit === "MCG" ? Number(amount) / 1000 : undefined;
  const strength = mg === undefined ? undefined : strengthOf(mg, per);
  return { name, written: true, ...(strength && { strength }) };
}

function strengthOf(mg: number, per: string | undefined): Strength | undefined {
  switch (per?.toUpperCase()) {
    case undefined:
      return { mg, per: "piece" };
    case "ML":
      return { mg, per: "mL" };
    case "24HR":
      return { mg, per: "day" };
    case "HR":
      return { mg: mg * 24, per: "day" };
    default:
      return undefined;
  }
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");

interface Name {
  readonly words: readonly string[];
  readonly ids: IngredientId[];
}

/** All names by their first word, longer names first, so that "ethinyl estradiol" is not taken for estradiol. */
let names: ReadonlyMap<string, readonly Name[]> | undefined;

function allNames(): ReadonlyMap<string, readonly Name[]> {
  const byFirst = new Map<string, Name[]>();
  for (const id of ingredientIds)
    for (const name of new Set([id.replaceAll("-", " "), ...ingredients[id].names])) {
      const words = wordsOf(name);
      const [first] = words;
      if (first === undefined) continue;
      const group = byFirst.get(first) ?? [];
      byFirst.set(first, group);
      const same = group.find((one) => one.words.join(" ") === words.join(" "));
      if (same === undefined) group.push({ words, ids: [id] });
      else if (!same.ids.includes(id)) same.ids.push(id);
    }
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function namedIn(words: readonly string[]): IngredientId[] {
  names ??= allNames();
  const found = new Set<IngredientId>();
  for (let at = 0; at < words.length; at += 1) {
    const name = names.get(words[at] ?? "")?.find((one) => one.words.every((word, i) => words[at + i] === word));
    if (name === undefined) continue;
    for (const id of name.ids) found.add(id);
    at += name.words.length - 1;
  }
  return [...found];
}

// Relatives share syllables by design: remifentanil and fentanyl, lovastatin and simvastatin. A substance that shares its
// last five letters or any six with one of ours may be its relative, so its class stays open.
const ENDING = 5;
const RUN = 6;
let kinship: { readonly endings: ReadonlySet<string>; readonly runs: ReadonlySet<string> } | undefined;

function resemblesOurs(name: string): boolean {
  kinship ??= ourSyllables();
  const { endings, runs } = kinship;
  const [substance = ""] = wordsOf(name);
  return endings.has(substance.slice(-ENDING)) || runsOf(substance).some((run) => runs.has(run));
}

function ourSyllables(): { readonly endings: ReadonlySet<string>; readonly runs: ReadonlySet<string> } {
  const substances = ingredientIds.flatMap((id) => id.split("-").slice(0, 1)).filter((word) => word.length >= RUN);
  return { endings: new Set(substances.map((word) => word.slice(-ENDING))), runs: new Set(substances.flatMap(runsOf)) };
}

const runsOf = (word: string): string[] => Array.from({ length: Math.max(0, word.length - RUN + 1) }, (_, at) => word.slice(at, at + RUN));
