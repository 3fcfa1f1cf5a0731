// A fact as a question: its kind, units, limits and words come from the vocabulary.
import { notAsked } from "../../knowledge/applies.ts";
import { factOf, type Fact, type FactId, type NumberFact } from "../../knowledge/facts.ts";
import { ingredientIds } from "../../knowledge/medicines.ts";
import { within } from "../../logic/walk.ts";
import { acceptedUnits } from "../../knowledge/units.ts";
import { labCodes } from "../codes/lab-codes.ts";
import { systems } from "../codes/systems.ts";
import { extended } from "./extension.ts";
import { systemOf } from "./names.ts";
import type { Coding } from "./resource.ts";
import { filled } from "./said.ts";

const core = "http://hl7.org/fhir/StructureDefinition";
const sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition";

/** The questions about a fact: one, or where legs are told apart one for the worse leg and one for each leg. */
export function questionsOf(id: FactId) {
  const fact = factOf(id);
  const sides = fact.perSide === undefined ? [""] : ["", ".left", ".right"];
  return sides.map((side) => ({
    linkId: `${id}${side}`,
    ...extensionsOf(id, fact),
    code: [{ system: systemOf("fact"), code: id, display: fact.says }, ...loincOf(id)],
    text: `${fact.says}${side === "" ? "" : side === ".left" ? ", left leg" : ", right leg"}`,
    type: fact.type === "boolean" ? "boolean" : fact.type === "number" ? "quantity" : "choice",
    ...enabled(id),
    required: false,
    repeats: fact.type === "list",
    ...filled(
      "answerOption",
      optionsOf(fact).map((valueCoding) => ({ valueCoding })),
    ),
  }));
}

/** One of the words that answer a coded fact. */
export const answerCoding = (code: string): Coding => ({ system: systemOf("answer"), code, display: code.replaceAll("-", " ") });
export const ingredientCoding = (code: string): Coding => ({ system: systemOf("ingredient"), code, display: code.replaceAll("-", " ") });

function optionsOf(fact: Fact): readonly unknown[] {
  if (fact.type === "code") return fact.codes.map(answerCoding);
  if (fact.type === "list") return ingredientIds.map(ingredientCoding);
  if (fact.type !== "scale") return [];
  return fact.levels.map((level, i) => ({ extension: [{ url: `${core}/ordinalValue`, valueDecimal: i }], ...answerCoding(level) }));
}

function extensionsOf(id: FactId, fact: Fact) {
  const about = extended({ "asked-of": fact.askedOf, "fresh-days": fact.freshDays }).extension ?? [];
  if (fact.type !== "number") return { extension: about };
  const { unit, min, max } = fact;
  const limit = (value: number) => ({ value, unit, system: systems.ucum, code: unit });
  return {
    extension: [
      ...acceptedUnits(id as NumberFact).map((code) => ({
        // its type has just been looked at
        url: `${core}/questionnaire-unitOption`,
        valueCoding: { system: systems.ucum, code, display: code },
      })),
      { url: `${sdc}/sdc-questionnaire-minQuantity`, valueQuantity: limit(min) },
      { url: `${sdc}/sdc-questionnaire-maxQuantity`, valueQuantity: limit(max) },
      ...about,
    ],
  };
}

/** The first laboratory code that means exactly this fact. */
const loincOf = (id: FactId): readonly Coding[] =>
  labCodes
    .filter(({ facts, nonspecific, verified, reads }) => facts[0] === id && !nonspecific && verified !== false && reads === undefined)
    .flatMap(({ codes }) => codes.slice(0, 1))
    .slice(0, 1)
    .map((code) => ({ system: systems.loinc, code }));

/**
 * Not shown to those whom nobody asks; to somebody of whom that is not known yet it is shown. What a coded answer says can be told
 * to a form; that an age is not known yet and that it is beyond a limit cannot both be, so ages hide nothing.
 */
function enabled(id: FactId) {
  const hides = hiddenBy(id);
  if (hides === undefined) return {};
  return {
    enableWhen: [
      { question: hides.fact, operator: "exists", answerBoolean: false },
      ...hides.codes.map((code) => ({ question: hides.fact, operator: "!=", answerCoding: answerCoding(code) })),
    ],
    enableBehavior: "any",
  };
}

/** The coded answer that hides a question, where there is one. */
export const hiddenBy = (id: FactId) =>
  notAsked
    .filter(({ facts }) => facts.includes(id))
    .flatMap(({ when }) => within(when))
    .find((part) => part.op === "among");
