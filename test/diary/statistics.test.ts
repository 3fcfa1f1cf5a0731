import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, normal } from "../../bench/diary/invent.ts";
import { adjusted, chanceOf } from "../../src/record/diary/statistics/permutation.ts";
import { effectFrom, posteriorOf } from "../../src/record/diary/statistics/posterior.ts";
import { generator, seedOf, shuffle } from "../../src/record/diary/statistics/random.ts";
import { bestOf, dot, fitsOf, RHOS, setAside, whiten, whitenAll, whitener } from "../../src/record/diary/statistics/serial.ts";

const near = (found: number, expected: number, within: number, what = "") =>
  assert.ok(Math.abs(found - expected) <= within, `${what} found ${found}, expected ${expected} within ${within}`);
const series = (rho: number, count: number, seed: number) => Float64Array.from(alike(rho, count, normal(generator(seed))));
const days = (count: number) => Array.from({ length: count }, (_, i) => i);
const level = (count: number) => new Float64Array(count).fill(1);

test("chance: the same seed draws the same, another draws otherwise, and draws fill 0 to 1 evenly", () => {
  const draws = (seed: number) => Array.from({ length: 10_000 }, generator(seed));
  assert.deepEqual(draws(7), draws(7));
  assert.notDeepEqual(draws(7).slice(0, 5), draws(8).slice(0, 5));
  near(draws(7).reduce((a, b) => a + b) / 10_000, 0.5, 0.01);
  assert.ok(draws(7).every((draw) => draw >= 0 && draw < 1));
  assert.equal(seedOf(""), 0x811c9dc5);
  assert.equal(seedOf("a"), 0xe40c292c);
});

test("chance: every order of three is dealt about as often", () => {
  const random = generator(3);
  const count = new Map<string, number>();
  for (let i = 0; i < 6000; i++) {
    const items = Uint16Array.of(0, 1, 2);
    shuffle(items, random);
    count.set(items.join(), (count.get(items.join()) ?? 0) + 1);
  }
  assert.equal(count.size, 6);
  for (const times of count.values()) near(times, 1000, 120);
});

test("nights that resemble each other: whitening leaves none of it, with gaps too", () => {
  const all = series(0.7, 4000, 11);
  const at = days(4000).filter((night) => night % 5 !== 2);
  const white = whiten(
    whitener(at, 0.7),
    Float64Array.from(at, (night) => all[night] ?? 0),
  );
  const next = white.slice(1).reduce((sum, value, i) => sum + value * (white[i] ?? 0), 0) / dot(white, white);
  near(next, 0, 0.04, "likeness to the night before");
  near(dot(white, white) / white.length, 1, 0.06, "spread");
});

for (const rho of [0, 0.3, 0.6, 0.8])
  test(`nights that resemble each other: a likeness of ${rho} is found again`, () => {
    const values = series(rho, 1500, 12);
    near(bestOf(fitsOf(days(1500), values, [level(1500)])).rho, rho, 0.07);
  });

test("what is set aside is gone, and a column that says nothing new is left out", () => {
  const values = series(0.4, 60, 13);
  const drift = Float64Array.from(days(60), (night) => night);
  const { aside, left } = whitenAll(days(60), values, [level(60), drift, drift], 0.4);
  assert.equal(aside.length, 2);
  for (const column of aside) near(dot(column, left), 0, 1e-9);
  near(dot(setAside(Float64Array.from(left), aside), left), dot(left, left), 1e-9);
});

test("how large: with many nights, the plain difference; with few, pulled towards zero, with a wider range", () => {
  const effects = [40, 400].map((count) => {
    const exposure = Float64Array.from(days(count), (night) => (night % 2 === 0 ? 0.5 : -0.5));
    const noise = series(0, count, 14);
    const values = Float64Array.from(exposure, (one, i) => 2 * one + (noise[i] ?? 0));
    return effectFrom(posteriorOf(fitsOf(days(count), values, [level(count)]), exposure, 1), { level: 0.9, matters: 1 });
  });
  const [few, many] = effects;
  assert.ok(few && many);
  near(many.median, 2, 0.2);
  assert.ok(few.median < 2 && few.high - few.low > 2 * (many.high - many.low));
  assert.ok(many.chanceItMatters > 0.99);
});

test("how large: of two halves of a year, nights that resemble each other say less", () => {
  const widthAt = (rho: number) => {
    const values = series(rho, 200, 15);
    const halves = Float64Array.from(days(200), (night) => (night < 100 ? 0.5 : -0.5));
    const { low, high } = effectFrom(posteriorOf(fitsOf(days(200), values, [level(200)]), halves, 1), { level: 0.9, matters: 1 });
    return high - low;
  };
  assert.ok(widthAt(0.8) > widthAt(0) * 1.2);
});

test("how large: the belief in a value falls from one to zero", () => {
  const values = series(0.2, 50, 17);
  const { atLeast, quantile } = posteriorOf(
    fitsOf(days(50), values, [level(50)]),
    Float64Array.from(days(50), (i) => (i % 3) - 1),
    1,
  );
  near(atLeast(-6), 1, 1e-9);
  assert.ok(atLeast(6) < 1e-6);
  near(atLeast(quantile(0.5)), 0.5, 0.1);
});

const chance = (exposure: Float64Array, outcome: Float64Array) =>
  chanceOf({
    exposure,
    at: days(outcome.length),
    outcome: bestOf(fitsOf(days(outcome.length), outcome, [level(outcome.length)])),
    blockNights: 7,
    rounds: 999,
    seed: 1,
  });

test("could it be chance: a plain link is rare by chance, none is common", () => {
  const noise = series(0.3, 112, 18);
  const exposure = Float64Array.from(alike(0.2, 112, normal(generator(19))), (value) => (value > 0 ? 0.5 : -0.5));
  const linked = Float64Array.from(noise, (value, i) => value + 2 * (exposure[i] ?? 0));
  assert.equal(chance(exposure, linked), 0.001);
  assert.ok(chance(exposure, noise) > 0.05);
});

test("could it be chance: what belongs to the weekend is not blamed on what one does at weekends", () => {
  const noise = series(0, 112, 20);
  const weekend = Float64Array.from(days(112), (night) => (night % 7 >= 5 ? 5 / 7 : -2 / 7));
  const worseAtWeekends = Float64Array.from(noise, (value, i) => value + 3 * (weekend[i] ?? 0));
  assert.equal(chance(weekend, worseAtWeekends), 1, "every deal of whole weeks looks the same");
});

const corrections: readonly [chances: readonly number[], adjusted: readonly number[]][] = [
  [[], []],
  [[0.02], [0.02]],
  [
    [0.01, 0.04, 0.03, 0.5],
    [0.04, 0.16 / 3, 0.16 / 3, 0.5],
  ],
  [
    [0.5, 0.001],
    [0.5, 0.002],
  ],
];
for (const [chances, expected] of corrections)
  test(`many questions: ${chances.join(", ") || "none"}`, () =>
    adjusted(chances).forEach((one, i) => near(one, expected[i] ?? Number.NaN, 1e-12)));

test("the grid of likenesses begins at none and stays below wholly", () => {
  assert.equal(RHOS[0], 0);
  assert.equal(RHOS.at(-1), 0.95);
});
