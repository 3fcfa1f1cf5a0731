import assert from "node:assert/strict";
import { test } from "node:test";
import { english } from "../../../test/english-texts.ts";
import { spanish } from "./spanish.ts";

/** Every text by its place, "alarms.suspected-dvt.do". */
const placed = (parts: Readonly<Record<string, object>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(parts).flatMap(([part, texts]) =>
      Object.entries(texts as Readonly<Record<string, string | Readonly<Record<string, string>>>>).flatMap(([id, text]) =>
        typeof text === "string"
          ? [[`${part}.${id}`, text] as const]
          : Object.entries(text).map(([field, one]) => [`${part}.${id}.${field}`, one] as const),
      ),
    ),
  );

const said = placed(spanish as unknown as Readonly<Record<string, object>>);
const pairs = [...placed(english)].map(([place, en]) => ({ place, en, es: said.get(place) ?? "" }));

/** What is wrong at which place, both texts beside each other. */
const wrong = (where: (pair: (typeof pairs)[number]) => boolean): string[] =>
  pairs.filter(where).map(({ place, en, es }) => `${place}\n    ${en}\n    ${es}`);
/** One of the words as a whole word: \b knows no accents. */
const word = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
const found = (pattern: RegExp, text: string): string[] => (text.match(pattern) ?? []).map(String).toSorted();

test("spanish: every text that a person reads is there, and none for nothing", () => {
  assert.deepEqual([...said.keys()].toSorted(), pairs.map(({ place }) => place).toSorted());
});

test("spanish: no text is empty or has stayed in English", () => {
  assert.deepEqual(
    wrong(({ en, es }) => es.trim() !== es || es === "" || (es === en && en.length > 15)),
    [],
  );
  const left = word("the|and|you|your|with|is|are|of|not|undefined");
  assert.deepEqual(
    wrong(({ es }) => left.test(es)),
    [],
  );
});

test("spanish: the numbers are the same", () => {
  const numbers = (text: string) => found(/\d+(?:\.\d+)*/g, text);
  const pointed = (text: string): string => text.replaceAll(/(?<=\d),(?=\d)/g, "."); // 0,5 is 0.5, and 10.000 is 10,000
  assert.deepEqual(
    wrong(({ en, es }) => numbers(pointed(en)).join() !== numbers(pointed(es)).join()),
    [],
  );
});

const WORDS = {
  three: /\btres\b|\btrimestre/g,
  four: /\bcuatro\b/g,
  five: /\bcinco\b/g,
  six: /\bseis\b/g,
  seven: /\bsiete\b/g,
  eight: /\bocho\b/g,
  ten: /\bdiez\b/g,
  twelve: /\bdoce\b/g,
  half: /\bmitad\b|\bmedia hora\b/g,
};

test("spanish: numbers in words are the same", () => {
  for (const [number, words] of Object.entries(WORDS))
    assert.deepEqual(
      wrong(({ en, es }) => found(new RegExp(`\\b${number}\\b`, "gi"), en).length !== found(words, es.toLowerCase()).length),
      [],
      number,
    );
});

test("spanish: the units are the same", () => {
  const units = (text: string) => found(/µg\/L|mL\/min|ng\/mL|mmHg|(?<=\d )(?:mg|ms|cm|mm)\b|%/g, text).join();
  assert.deepEqual(
    wrong(({ en, es }) => units(en) !== units(es)),
    [],
  );
});

// How soon, and what never to do: what must not get lost on the way.
const URGENCY: readonly (readonly [en: RegExp, es: RegExp])[] = [
  [/\bcall [^.]*\bnow\b|\bgo [^.]*\bnow\b/gi, /\b(?:llame|vaya) [^.]*\bahora\b|\bllame ahora\b/gi],
  [/\btoday\b/gi, /\bhoy\b/gi],
  [/\bthis week\b/gi, /\besta semana\b/gi],
  [/\bsame day\b/gi, /\bmismo día\b/gi],
  [/\bat once\b/gi, /\bde golpe\b|\benseguida\b/gi],
];

test("spanish: alarms are as urgent as in English", () => {
  const alarms = pairs.filter(({ place }) => /^alarms\..*\.do$/.test(place));
  for (const [en, es] of URGENCY)
    for (const pair of alarms) assert.equal(found(es, pair.es).length, found(en, pair.en).length, `${pair.place}: ${en.source}`);
});

test("spanish: what must not be stopped, raised or promised stays so", () => {
  const kept: readonly (readonly [en: RegExp, es: RegExp])[] = [
    [word("not|never|nobody|cannot"), word("no|nunca|nadie|nada|ningún|ninguna|sin|tampoco|ni|prescindir")],
    [word("never"), word("nunca")],
    [word("(?:not|never) stop [^.]*at once"), word("de golpe")],
    [word("by yourself|on your own"), word("por su cuenta|por usted")],
  ];
  for (const [en, es] of kept)
    assert.deepEqual(
      wrong((pair) => en.test(pair.en) && !es.test(pair.es)),
      [],
    );
  assert.deepEqual(
    wrong(({ en, es }) => word("nunca|nadie").test(es) && !word("no|not|never|nobody|none|cannot|absent").test(en)),
    [],
  );
});

test("spanish: the doctor whom the English text asks is asked", () => {
  assert.deepEqual(
    wrong(
      ({ en, es }) =>
        /\bask (?:your|a|the) (?:doctor|pharmacist)/i.test(en) && !/(?:pregunt|pid)[ae]\w* [^.]*(?:m[eé]dico|farmac[eé]utico)/i.test(es),
    ),
    [],
  );
});

test("spanish: not more of a medicine is never read as no more of it", () => {
  assert.deepEqual(
    wrong(({ es }) => word("(?:tome|use|toma|usa) más (?!cantidad|temprano|tarde|días)\\p{L}+").test(es)),
    [],
  );
});

test("spanish: said to usted, calmly", () => {
  const toTu = word("tu|tus|tú|ti|contigo|tienes|puedes|debes|vos|tenés|podés|vosotros|os");
  assert.deepEqual(
    wrong(({ es }) => toTu.test(es) || /[!¡]/.test(es)),
    [],
  );
});

test("spanish: no sentence to the person is longer than a breath", () => {
  const words = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const longest = (text: string): number => Math.max(...text.split(/[.:;](?:\s|$)/).map(words));
  assert.deepEqual(
    wrong(({ place, es }) => /\.(?:plain|do|how)$/.test(place) && longest(es) > 35),
    [],
  );
});
