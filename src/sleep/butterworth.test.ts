// Filter coefficients and zero-phase output against scipy 1.17.1 (signal.butter, signal.iirnotch, signal.sosfiltfilt), computed once and frozen.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Section } from "./butterworth.ts";
import { butterworth, notch } from "./butterworth.ts";
import { zeroPhase } from "./zero-phase.ts";

type Kind = "high-pass" | "low-pass";
type Five = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

const close = (actual: number, expected: number, tolerance: number, what: string): void =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual} is not ${expected}`);

function same(section: Section | undefined, expected: Five): void {
  assert.ok(section);
  const { b0, b1, b2, a1, a2 } = section;
  for (const [i, value] of [b0, b1, b2, a1, a2].entries()) close(value, expected[i] ?? Number.NaN, 1e-12, `coefficient ${i}`);
}

const secondOrder: readonly (readonly [kind: Kind, cutoff: number, rate: number, coefficients: Five])[] = [
  ["high-pass", 10, 100, [0.6389455251590224, -1.2778910503180447, 0.6389455251590224, -1.1429805025399011, 0.41280159809618877]],
  ["high-pass", 10, 128, [0.7057233874067734, -1.4114467748135469, 0.7057233874067734, -1.3228873574952644, 0.5000061921318292]],
  ["high-pass", 10, 200, [0.8005924034645702, -1.6011848069291403, 0.8005924034645702, -1.5610180758007182, 0.6413515380575631]],
  ["high-pass", 10, 256, [0.8405911890361153, -1.6811823780722306, 0.8405911890361153, -1.655607692929271, 0.7067570632151907]],
  ["high-pass", 10, 500, [0.9149691441130827, -1.8299382882261654, 0.9149691441130827, -1.8226949251963085, 0.837181651256023]],
  ["high-pass", 10, 512, [0.9168772402783761, -1.8337544805567523, 0.9168772402783761, -1.8268331110339953, 0.8406758500795083]],
  ["low-pass", 45, 100, [0.8005924034645703, 1.6011848069291406, 0.8005924034645703, 1.561018075800718, 0.641351538057563]],
  ["low-pass", 57.6, 128, [0.8005924034645703, 1.6011848069291406, 0.8005924034645703, 1.561018075800718, 0.641351538057563]],
  ["low-pass", 90, 200, [0.8005924034645703, 1.6011848069291406, 0.8005924034645703, 1.561018075800718, 0.641351538057563]],
  ["low-pass", 100, 256, [0.6119806329881567, 1.2239612659763135, 0.6119806329881567, 1.0672637054297294, 0.3806588265228975]],
  ["low-pass", 100, 500, [0.20657208382614792, 0.41314416765229584, 0.20657208382614792, -0.3695273773512414, 0.19581571265583306]],
  ["low-pass", 100, 512, [0.19903986550025404, 0.3980797310005081, 0.19903986550025404, -0.40448490466094195, 0.20064436666195823]],
];
for (const [kind, cutoff, rate, expected] of secondOrder)
  test(`Butterworth ${kind} at ${cutoff} Hz, ${rate} samples per second, has the coefficients of scipy`, () => {
    const sections = butterworth(kind, 2, cutoff, rate);
    assert.equal(sections.length, 1);
    same(sections[0], expected);
  });

// Sections may be grouped differently, so the fourth order is compared by its gain at 5, 20 and 40 Hz.
const fourthOrder: readonly (readonly [kind: Kind, cutoff: number, rate: number, gains: readonly [number, number, number]])[] = [
  ["high-pass", 10, 128, [0.05868152640588665, 0.9988389790095276, 0.9999996921129111]],
  ["high-pass", 10, 200, [0.0608528528725605, 0.9984098979787575, 0.9999974497654118]],
  ["high-pass", 10, 512, [0.06214452701082458, 0.9981104463016166, 0.9999934523093443]],
  ["low-pass", 57.6, 128, [0.99999999999999, 0.9999999986807595, 0.9999950165950724]],
  ["low-pass", 90, 200, [1.0000000000000004, 0.999999999975404, 0.9999999846270072]],
  ["low-pass", 100, 512, [0.9999999999935005, 0.9999995576241629, 0.9998720007549571]],
];
for (const [kind, cutoff, rate, expected] of fourthOrder)
  test(`Butterworth ${kind} of fourth order at ${cutoff} Hz, ${rate} samples per second, has the gain of scipy`, () => {
    const sections = butterworth(kind, 4, cutoff, rate);
    for (const [i, hz] of [5, 20, 40].entries()) close(gain(sections, hz, rate), expected[i] ?? Number.NaN, 1e-9, `gain at ${hz} Hz`);
  });

function gain(sections: readonly Section[], hz: number, rate: number): number {
  const w = (2 * Math.PI * hz) / rate;
  const size = (c0: number, c1: number, c2: number): number =>
    Math.hypot(c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w), c1 * Math.sin(w) + c2 * Math.sin(2 * w));
  return sections.reduce((product, { b0, b1, b2, a1, a2 }) => (product * size(b0, b1, b2)) / size(1, a1, a2), 1);
}

const notches: readonly (readonly [hz: number, rate: number, coefficients: Five])[] = [
  [50, 128, [0.942119607612675, 1.4565366100051955, 0.942119607612675, 1.4565366100051955, 0.88423921522535]],
  [50, 200, [0.9621952458291035, -1.1783493279594123e-16, 0.9621952458291035, -1.1783493279594123e-16, 0.9243904916582071]],
  [50, 256, [0.9702245413472904, -0.6537176069840452, 0.9702245413472904, -0.6537176069840452, 0.9404490826945808]],
  [50, 500, [0.9845337085968967, -1.5930090035797635, 0.9845337085968967, -1.5930090035797635, 0.9690674171937934]],
  [50, 512, [0.9848907795264081, -1.610463487907632, 0.9848907795264081, -1.610463487907632, 0.9697815590528163]],
  [60, 200, [0.9549649940888687, 0.5902008244132632, 0.9549649940888687, 0.5902008244132632, 0.9099299881777374]],
  [60, 256, [0.9644762366851838, -0.18907040527139665, 0.9644762366851838, -0.18907040527139665, 0.9289524733703676]],
  [60, 500, [0.9814970254751076, -1.4309610789575749, 0.9814970254751076, -1.4309610789575749, 0.9629940509502153]],
  [60, 512, [0.9819229469453988, -1.455113825102102, 0.9819229469453988, -1.455113825102102, 0.9638458938907977]],
];
for (const [hz, rate, expected] of notches)
  test(`the notch at ${hz} Hz, quality 20, ${rate} samples per second, has the coefficients of scipy`, () =>
    same(notch(hz, 20, rate), expected));

// 30 Hz from sample 700 to 1100 on drift and offset, high-pass 10 Hz and low-pass 90 Hz at 200 samples per second.
const forwardsAndBackwards: readonly (readonly [sample: number, value: number])[] = [
  [0, -4.0477067404845966e-14],
  [300, 1.2108193566150277e-5],
  [690, 0.007482508178170732],
  [700, -1.81376382662547],
  [701, 13.26334937722467],
  [705, -20.98593431778086],
  [800, 3.726570389273043e-5],
  [900, 3.169966084559661e-5],
  [1000, -5.207099196269382e-10],
  [1099, -13.26336839955528],
  [1100, 1.813744235156536],
  [1104, 0.9141763745802861],
  [1500, 3.9182937633524864e-5],
  [1999, -4.0792246154292694e-14],
];
test("forwards and backwards gives what scipy gives, and shifts nothing", () => {
  const wave = (n: number): number =>
    50 * Math.sin((2 * Math.PI * 0.3 * n) / 200) + (n > 700 && n < 1100 ? 20 * Math.sin((2 * Math.PI * 30 * n) / 200) : 0) + 300;
  const pad = 400;
  const turned = (n: number): number => (n < 0 ? 2 * wave(0) - wave(-n) : n > 1999 ? 2 * wave(1999) - wave(3998 - n) : wave(n));
  const block = Float64Array.from({ length: 2000 + 2 * pad }, (_, i) => turned(i - pad));
  zeroPhase([...butterworth("high-pass", 2, 10, 200), ...butterworth("low-pass", 2, 90, 200)], block);
  for (const [sample, value] of forwardsAndBackwards) close(block[sample + pad] ?? Number.NaN, value, 1e-6, `sample ${sample}`);
});

test("an odd order is refused: it cannot be made of second-order sections", () =>
  assert.throws(() => butterworth("low-pass", 3, 10, 200), /even/));
