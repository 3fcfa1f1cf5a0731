// The app's own words: as many in Spanish as in English (the compiler sees to that), each with the same gaps, and the English ones
// easy to read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readingGrade } from "../../../test/reading-grade.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";

type Leaf = readonly [path: string, text: string];
const leaves = (words: unknown, path: string): readonly Leaf[] =>
  typeof words === "string" ? [[path, words]] : Object.entries(words as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const english = leaves(en, "");
const spanish = new Map(leaves(es, ""));
const gapsIn = (text: string): readonly string[] => [...text.matchAll(/\{\{\w+\}\}/g)].map(([gap]) => gap).toSorted();

test("words: Spanish says everything, with the same gaps", () => {
  for (const [path, text] of english) {
    const other = spanish.get(path);
    assert.ok(other !== undefined && other !== "", path);
    assert.deepEqual(gapsIn(other), gapsIn(text), path);
  }
});

test("words: nobody is shouted at, in either language", () => {
  for (const [path, text] of [...english, ...spanish]) assert.doesNotMatch(text, /[!¡]/, path);
});

// What is said to a clinician, or is a title of few words where the formula measures nothing.
const notForThePerson =
  /^\.(?:welcome\.clinician|guide\.(?:clinician|evidence|rows|rule|head|sources)|parts\.(?:reviewed|strength|certainty|domain|computedFrom)|shell\.)/;
const FEW = 6;

test("words: a sentence to the person is one that a person of thirteen can read", () => {
  const hard = english
    .filter(([path, text]) => !notForThePerson.test(path) && text.split(/\s+/).length > FEW)
    .map(([path, text]) => [path, readingGrade(text.replaceAll(/\{\{\w+\}\}/g, "it"))] as const)
    .filter(([, grade]) => grade > 8)
    .map(([path, grade]) => `${path} ${grade.toFixed(1)}`);
  assert.deepEqual(hard, []);
});
