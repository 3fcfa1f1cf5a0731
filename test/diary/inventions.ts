// Invented diaries for the laws: every field, every kind, several devices, clocks of several places.
import fc from "fast-check";
import { ingredients, type IngredientId } from "../../src/knowledge/medicines/ingredients.ts";
import { isoDay } from "../../src/record/day.ts";
import { type Diary, emptyDiary, type Entry, entryKinds, type Revision } from "../../src/record/diary/diary.ts";
import { type Details, type Field, fieldNames, fieldOf } from "../../src/record/diary/fields.ts";
import { changed, merge, removed } from "../../src/record/diary/merge.ts";
import { nightOf } from "../../src/record/diary/moment.ts";

const FIRST_DAY = 20_400;
const two = (value: number) => String(value).padStart(2, "0");

const offset = fc.constantFrom("+01:00", "+02:00", "-05:00", "Z", "+05:30");
const moment = (day: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), offset)
    .map(([hour, minute, zone]) => `${isoDay(day)}T${two(hour)}:${two(minute)}${zone}`);

const tenth = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const ingredient = fc.constantFrom(...(Object.keys(ingredients) as IngredientId[]));

function value(field: Field, day: number): fc.Arbitrary<unknown> {
  const when = fc.integer({ min: day, max: day + 1 }).chain(moment);
  switch (field.is) {
    case "range":
      return fc
        .tuple(fc.integer({ min: field.min, max: field.max }), fc.integer({ min: field.min, max: field.max }))
        .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    case "number":
      return field.whole ? fc.integer({ min: field.min, max: field.max }) : tenth(field.min, field.max);
    case "moment":
      return when;
    case "yes-no":
      return fc.boolean();
    case "word":
      return fc.constantFrom(...field.words);
    case "words":
      return fc.subarray([...field.words]);
    case "doses":
      return fc.array(
        fc.record(
          { ingredient, purpose: fc.constantFrom("regular", "rescue"), mg: tenth(1, 900), at: when },
          { requiredKeys: ["ingredient", "purpose"], noNullPrototype: true },
        ),
        { maxLength: 3 },
      );
    case "text":
      return fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim() === text && text !== "");
  }
}

const details = (day: number): fc.Arbitrary<Details> =>
  fc.record(Object.fromEntries(fieldNames.filter((name) => name !== "at").map((name) => [name, value(fieldOf(name), day)])), {
    requiredKeys: [],
    noNullPrototype: true,
  });

const kind = fc.constantFrom(...entryKinds);

/** An entry as a device makes it: its night is that of its moment, or of the evening it looks back on. */
export const entry: fc.Arbitrary<Entry> = fc
  .integer({ min: FIRST_DAY, max: FIRST_DAY + 40 })
  .chain((day) =>
    fc
      .record({ id: fc.uuid(), kind, told: details(day), savedAt: moment(day), at: moment(day) })
      .map(({ id, kind, told, savedAt, at }) =>
        kind === "day" ? head(id, kind, savedAt, isoDay(day), told) : head(id, kind, savedAt, nightOf(at), { ...inNight(told), at }),
      ),
  );

const head = (id: string, kind: Entry["kind"], savedAt: string, night: string, told: Details): Entry => ({
  id,
  revision: 1,
  savedAt,
  night,
  kind,
  ...told,
});

// An entry of a moment before noon belongs to the evening before, and tells no times of the day after that.
function inNight(told: Details): Details {
  const { onset: _o, bedAt: _b, asleepAt: _a, upAt: _u, lastCaffeine: _c, lastAlcohol: _l, exerciseEnd: _e, doses: _d, ...rest } = told;
  return rest;
}

/** Some entries of a small pool, changed, deleted, and changed twice at once: what devices bring to each other. */
export const revisions: fc.Arbitrary<readonly Revision[]> = fc.array(entry, { maxLength: 6 }).chain((entries) =>
  fc
    .array(
      fc.tuple(
        fc.nat(Math.max(0, entries.length - 1)),
        fc.constantFrom("change", "remove", "twice"),
        fc.integer({ min: 0, max: 10 }),
        moment(FIRST_DAY + 50),
      ),
      { maxLength: 8 },
    )
    .map((steps) => {
      const all: Revision[] = [...entries];
      for (const [at, step, level, when] of steps) {
        const one = entries[at];
        if (one === undefined) continue;
        const { id: _i, revision: _r, savedAt: _s, night: _n, kind: _k, ...told } = one;
        if (step === "remove") all.push(removed(one, when));
        else all.push(changed(one, { ...told, severity: { low: level, high: level } }, when));
        if (step === "twice") all.push(changed(one, { ...told, severity: { low: 0, high: level } }, when));
      }
      return all;
    }),
);

export const diaryOf = (some: readonly Revision[]): Diary => merge(emptyDiary, { version: 1, revisions: some });

/** A pool of revisions, and the parts of it that three devices hold. */
export const devices: fc.Arbitrary<readonly [Diary, Diary, Diary]> = revisions.chain((all) =>
  fc.tuple(...([0, 1, 2].map(() => fc.subarray([...all]).map(diaryOf)) as [fc.Arbitrary<Diary>, fc.Arbitrary<Diary>, fc.Arbitrary<Diary>])),
);
