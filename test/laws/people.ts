// Random people: a person to begin with, pictures laid over, and noise from the whole vocabulary.
import fc from "fast-check";
import { factOf, type FactId, facts as vocabulary, isFactId } from "../../src/knowledge/facts.ts";
import { ingredientIds } from "../../src/knowledge/medicines.ts";
import { badForm } from "./forms.ts";
import { adult, child, legsRestless, lowIron, noMimic, ready, workedUp } from "./base.ts";
import { type Any, medicine, type MedicineForm, overlay, type Picture } from "./picture.ts";
import { noise, pictures } from "./pictures.ts";
import type { Input, Medicine } from "./told.ts";

export interface Person {
  readonly input: Input;
  /** One more fact that may be told later: law 42. */
  readonly more: { readonly fact: FactId; readonly value: unknown };
  /** A form that cannot be read: law 41. */
  readonly bad: { readonly fact: FactId; readonly value: unknown };
  /** Where a reader may begin to read the same facts in another order. */
  readonly turn: number;
  /** Which of the costly comparisons this person is for. */
  readonly lot: number;
}

/** Every fact that somebody can state. */
export const stateable: readonly FactId[] = Object.keys(vocabulary)
  .filter(isFactId)
  .filter((id) => {
    const { type, askedOf, derived } = factOf(id);
    return type !== "list" && id !== "today" && (askedOf !== "nobody" || derived === true);
  });

const share = (percent: number, of: Any<Picture>): Any<Picture> =>
  fc.oneof({ weight: percent, arbitrary: of }, { weight: 100 - percent, arbitrary: fc.constant({}) });
const layers = (...of: readonly Any<Picture>[]): Any<Picture> => fc.tuple(...of).map((all) => all.reduce(overlay, {}));

const noMedicine: Any<Picture> = fc.constant({ medicines: [] });
const grownUp = layers(adult, legsRestless, share(88, noMimic), share(75, workedUp), share(60, lowIron), share(85, noMedicine));
const young = layers(share(75, workedUp), child, legsRestless, share(85, noMimic), share(80, noMedicine));
const notRls = layers(adult, legsRestless, share(60, workedUp), share(60, lowIron)).map(({ facts, ...rest }) => ({
  ...rest,
  facts: { ...facts, "urge-to-move-legs": false },
}));
const open = layers(adult, share(60, workedUp), share(60, lowIron), share(50, noMedicine));

const base: Any<Picture> = fc.oneof(
  { weight: 68, arbitrary: grownUp },
  { weight: 11, arbitrary: young },
  { weight: 5, arbitrary: notRls },
  { weight: 8, arbitrary: open },
  { weight: 7, arbitrary: fc.constant<Picture>({}) },
);
const someNoise = (min: number, max: number): Any<Picture> =>
  fc.array(fc.constantFrom(...stateable).chain(noise), { minLength: min, maxLength: max }).map((all) => all.reduce(overlay, {}));
const background: Any<Picture> = fc.oneof(
  { weight: 45, arbitrary: fc.constant<Picture>({}) },
  { weight: 35, arbitrary: someNoise(1, 8) },
  { weight: 12, arbitrary: someNoise(8, 40) },
  { weight: 3, arbitrary: someNoise(60, 220) },
  { weight: 12, arbitrary: medicine(...ingredientIds).map((one): Picture => ({ medicines: [one] })) },
);
const onePicture: Any<Picture> = fc.constantFrom(...Object.values(pictures)).chain((picture) => picture);
const overlays: Any<Picture> = fc
  .array(
    fc.constantFrom(...Object.values(pictures)).chain((picture) => picture),
    { minLength: 0, maxLength: 3 },
  )
  .map((all) => all.reduce(overlay, {}));
/** Nobody has told us anything. */
const nothing: Any<Picture> = fc.constant({});

const readable = fc.constantFrom(...stateable).chain((fact) => noise(fact).map(({ facts }) => ({ fact, value: facts?.[fact] })));
const unreadable = fc.constantFrom(...stateable).chain((fact) => badForm(fact).map((value) => ({ fact, value })));

export const people: Any<Person> = fc
  .record({
    today: fc.constantFrom("2026-11-22", "2027-03-01", "2028-02-29"),
    picture: fc.oneof(
      { weight: 63, arbitrary: layers(base, background, overlays) },
      { weight: 30, arbitrary: layers(ready, onePicture) },
      { weight: 5, arbitrary: layers(ready, background, onePicture, onePicture) },
      { weight: 2, arbitrary: nothing },
    ),
    status: fc.constantFrom<Medicine["status"] | undefined>(undefined, undefined, undefined, undefined, "taking", "stopped", "ordered"),
    more: readable,
    bad: unreadable,
    turn: fc.nat({ max: 500 }),
    lot: fc.nat({ max: 9 }),
  })
  .map(({ today, picture, status, more, bad, turn, lot }) => ({
    input: inputOf(today, picture, status),
    more: { fact: more.fact, value: dated(more.value, today) },
    bad,
    turn,
    lot,
  }));

function inputOf(today: string, { facts = {}, medicines, allergies }: Picture, status: Medicine["status"] | undefined): Input {
  const told = Object.entries(facts).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, dated(value, today)] as const]));
  return {
    today,
    facts: { ...Object.fromEntries(told), ...(allergies && { "drug-allergies": allergies }) },
    // A status is only stated for the first: the others are taken, or ordered by their date.
    ...(medicines && { medicines: medicines.map((one, i) => medicineOf(one, today, i === 0 ? status : undefined)) }),
  };
}

function medicineOf({ sinceAgo, untilAgo, ...one }: MedicineForm, today: string, status: Medicine["status"] | undefined): Medicine {
  return {
    ...one,
    ...(sinceAgo !== undefined && { since: before(today, sinceAgo) }),
    ...(untilAgo !== undefined && { until: before(today, untilAgo) }),
    ...(status !== undefined && { status }),
  };
}

/** The same value with every `ago` turned into its date. */
function dated(value: unknown, today: string): unknown {
  if (Array.isArray(value)) return value.map((one) => dated(one, today));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => (key === "ago" ? ["on", before(today, Number(part))] : [key, dated(part, today)])),
  );
}
const before = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const batch = 250;

/** The same people for the same seed, batch by batch, so that a million need no memory. */
export function* everybody(count: number, seed: number): Generator<Person> {
  for (let done = 0; done < count; done += batch) yield* fc.sample(people, { numRuns: Math.min(batch, count - done), seed: seed + done });
}
