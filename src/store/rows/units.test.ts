// Every unit that we bring to base units, checked against a full implementation of UCUM.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { baseOf } from "./units.ts";

type Converter = {
  getSpecifiedUnit(
    code: string,
    check: string,
  ): { unit: { magnitude_: number; dim_: { dimVec_: number[] | null }; equivalentExp_?: number } | null };
};
const { UcumLhcUtils } = createRequire(import.meta.url)("@lhncbc/ucum-lhc") as { UcumLhcUtils: { getInstance(): Converter } };
const ucum = UcumLhcUtils.getInstance();

const same: readonly (readonly [a: string, b: string, times: number])[] = [
  ["ug/L", "ng/mL", 1],
  ["g/dL", "g/L", 10],
  ["mg/dL", "g/L", 0.01],
  ["umol/L", "mmol/L", 0.001],
  ["mm[Hg]", "Pa", 133.322],
  ["/min", "Hz", 1 / 60],
  ["10*9/L", "10*3/uL", 1],
  ["mL/min/{1.73_m2}", "L/h", 0.06],
  ["wk", "d", 7],
  ["kg/m2", "g/cm2", 0.1],
  ["%", "1", 0.01],
  ["m[IU]/L", "[iU]/mL", 1e-6],
  ["[lb_av]", "kg", 0.45359237],
  ["cm", "[in_i]", 1 / 2.54],
  ["{score}", "1", 1],
];

for (const [a, b, times] of same)
  test(`${a} is ${times} ${b}`, () => {
    const [one, other] = [baseOf(a), baseOf(b)];
    assert.ok(one !== undefined && other !== undefined);
    assert.equal(one.base, other.base);
    assert.ok(Math.abs(one.factor / other.factor / times - 1) < 1e-9, `${one.factor / other.factor}`);
  });

for (const code of ["Cel", "[degF]", "[pH]", "furlong", "", "g//L", "g/", "mg/dL/", "(g/L)", "g.", "constructor", "{", "10*99999"])
  test(`${JSON.stringify(code)} is left as written`, () => assert.equal(baseOf(code), undefined));

const none = [0, 0, 0, 0, 0, 0, 0];
const atoms = [
  "g",
  "mg",
  "ug",
  "ng",
  "pg",
  "kg",
  "L",
  "dL",
  "mL",
  "uL",
  "fL",
  "mol",
  "mmol",
  "umol",
  "nmol",
  "pmol",
  "U",
  "m[iU]",
  "u[iU]",
  "s",
  "ms",
  "min",
  "h",
  "d",
  "wk",
  "cm",
  "mm",
  "m2",
  "cm2",
  "10*3",
  "10*9",
  "10*12",
  "Hz",
  "mm[Hg]",
  "kPa",
  "uV",
  "mV",
  "%",
  "meq",
];

test("whatever two of our units have in common, UCUM says the same of them", () => {
  const codes = [
    ...atoms,
    ...["g", "mg", "ug", "ng", "pg", "mmol", "umol", "nmol", "pmol", "U", "m[iU]", "10*9", "meq"].flatMap((top) =>
      ["L", "dL", "mL", "uL", "kg", "h"].map((bottom) => `${top}/${bottom}`),
    ),
  ];
  let compared = 0;
  for (const a of codes)
    for (const b of codes) {
      const [one, other] = [baseOf(a), baseOf(b)];
      assert.ok(one !== undefined && other !== undefined, a);
      const [x, y] = [ucum.getSpecifiedUnit(a, "validate").unit, ucum.getSpecifiedUnit(b, "validate").unit];
      assert.ok(x !== null && y !== null, `${a} ${b}`);
      if (one.base !== other.base) continue;
      const [p, q] = [x.dim_?.dimVec_ ?? null, y.dim_?.dimVec_ ?? null];
      assert.deepEqual(p ?? none, q ?? none, `${a} and ${b} have one base here and two dimensions there`);
      assert.ok(Math.abs(one.factor / other.factor / (x.magnitude_ / y.magnitude_) - 1) < 1e-9, `${a} in ${b}`);
      compared += 1;
    }
  assert.ok(compared > 200, String(compared));
});
