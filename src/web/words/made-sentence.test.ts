import assert from "node:assert/strict";
import { test } from "node:test";
import { spanish } from "../../knowledge/es/spanish.ts";
import { factOf, type FactId } from "../../knowledge/facts.ts";
import { onceKnown, whileContradicting } from "../../knowledge/treatments/made-conditions.ts";
import { treatments } from "../../knowledge/treatments.ts";
import { madeSentence } from "./made-sentence.ts";

const made = (english: string) => madeSentence(spanish, english);

const told: readonly (readonly [english: string, spanish: string | undefined])[] = [
  [`${onceKnown} ferritin`, "Solo cuando se sepa esto: ferritina"],
  [`${onceKnown} ferritin, hba1c`, "Solo cuando se sepa esto: ferritina; HbA1c"],
  // a name with commas of its own, before another one
  [
    `${onceKnown} ${factOf("medicine-list-complete").says.toLowerCase()}, age in years`,
    "Solo cuando se sepa esto: la lista de medicinas está completa, con las que se compran sin receta; edad en años",
  ],
  [`${whileContradicting} Under 18`, "No se puede descartar mientras los datos se contradigan: Menor de 18"],
  [`${onceKnown} the colour of the sky`, undefined],
  [`${onceKnown} ferritin, the colour of the sky`, undefined],
  [`${onceKnown}`, undefined],
  ["Ferritin: age in years", undefined],
  ["", undefined],
  ["constructor: ferritin", undefined],
];

test("made sentence: said by its parts, or not at all", () => {
  for (const [english, wanted] of told) assert.equal(made(english), wanted, english);
});

test("made sentence: whatever a plan can wait for is said", () => {
  const sets: readonly (readonly FactId[])[] = treatments.map(({ strict }) => strict).filter(({ length }) => length > 0);
  assert.ok(sets.length > 0);
  for (const strict of sets) {
    const said = made(`${onceKnown} ${strict.map((fact) => factOf(fact).says.toLowerCase()).join(", ")}`);
    assert.equal(said?.split("; ").length, strict.length, strict.join());
  }
});
