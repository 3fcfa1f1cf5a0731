import assert from "node:assert/strict";
import { test } from "node:test";
import {
  add,
  between,
  divide,
  hull,
  type Interval,
  justAbove,
  justBelow,
  larger,
  multiply,
  point,
  power,
  raise,
  smaller,
  subtract,
} from "./interval.ts";

const endless = Infinity;
const cases: readonly [name: string, found: Interval | undefined, expected: Interval | undefined][] = [
  ["a plain number is an interval of one point", point(4), { low: 4, high: 4 }],
  ["the hull covers both", hull(between(1, 2), between(5, 6)), between(1, 6)],
  ["the hull covers both, the other way round", hull(between(5, 6), between(1, 2)), between(1, 6)],
  ["sums add their ends", add(between(1, 2), between(10, 20)), between(11, 22)],
  ["a difference is least when the first is low and the second high", subtract(between(5, 8), between(1, 2)), between(3, 7)],
  ["the smaller of two", smaller(between(1, 9), between(3, 5)), between(1, 5)],
  ["the larger of two", larger(between(1, 9), between(3, 5)), between(3, 9)],
  ["two negatives make a plus", multiply(between(-3, -2), between(-5, -4)), between(8, 15)],
  ["a product over zero reaches to both sides", multiply(between(-3, 2), between(-5, 4)), between(-12, 15)],
  ["a negative factor turns the order round", multiply(between(1, 2), between(-3, -3)), between(-6, -3)],
  ["nothing times anything is nothing", multiply(point(0), between(1, endless)), point(0)],
  ["anything times nothing is nothing", multiply(between(1, endless), point(0)), point(0)],
  ["perhaps nothing times anything", multiply(between(0, 2), between(3, endless)), between(0, endless)],
  ["a quotient", divide(between(6, 12), between(2, 3)), between(2, 6)],
  ["a quotient by negatives", divide(between(6, 12), between(-3, -2)), between(-6, -2)],
  ["a quotient of two without end", divide(between(6, endless), between(2, endless)), between(0, endless)],
  ["a quotient of two without end below", divide(between(6, endless), between(-endless, -2)), between(-endless, 0)],
  ["no quotient by zero", divide(between(6, 12), point(0)), undefined],
  ["no quotient by what may be zero", divide(between(6, 12), between(-1, 1)), undefined],
  ["no quotient by what begins at zero", divide(between(6, 12), between(0, 1)), undefined],
  ["no quotient by what ends at zero", divide(between(6, 12), between(-1, 0)), undefined],
  ["a power keeps the order", power(between(2, 3), 2), between(4, 9)],
  ["a negative power turns it round", power(between(2, 4), -1), between(0.25, 0.5)],
  ["no power of zero", power(between(0, 3), 2), undefined],
  ["no power of what may be negative", power(between(-1, 3), 2), undefined],
  ["a base above one grows with its exponent", raise(2, between(1, 3)), between(2, 8)],
  ["a base below one shrinks with its exponent", raise(0.5, between(1, 2)), between(0.25, 0.5)],
];
for (const [name, found, expected] of cases) test(`interval: ${name}`, () => assert.deepEqual(found, expected));

test("interval: between a number and its neighbour lies no other number", () => {
  for (const value of [5, -5, 0.1, -0.1, 75, 1e300, -1e-300, Number.MIN_VALUE, -Number.MIN_VALUE, 0, -0, 1, Number.MAX_SAFE_INTEGER]) {
    const [below, above] = [justBelow(value), justAbove(value)];
    assert.ok(below < value && value < above, `${value}`);
    assert.ok([below, value].includes((below + value) / 2), `nothing lies below ${value}`);
    assert.ok([value, above].includes((value + above) / 2), `nothing lies above ${value}`);
    assert.equal(justAbove(below), value === 0 ? -0 : value);
  }
  assert.equal(justBelow(5), 4.999999999999999);
});
