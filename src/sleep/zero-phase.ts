// Runs sections forwards and backwards over a block in place, so that no onset shifts. The block brings its own run-in on both ends.
import type { Section } from "./butterworth.ts";

const through: Section = { b0: 1, b1: 0, b2: 0, a1: 0, a2: 0 };

export function zeroPhase(sections: readonly Section[], block: Float64Array): void {
  for (const step of [1, -1] as const)
    for (let i = 0; i < sections.length; i += 2) twoSections(sections[i] ?? through, sections[i + 1] ?? through, block, step);
}

// Two sections in one pass: the processor works on the second while the first waits for its own last result.
function twoSections(p: Section, q: Section, block: Float64Array, step: 1 | -1): void {
  const { b0, b1, b2, a1, a2 } = p;
  const { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 } = q;
  // Declared one by one: taken from a list, the engine keeps them as objects, and the loop costs half as much again.
  let z1 = 0;
  let z2 = 0;
  let w1 = 0;
  let w2 = 0;
  const n = block.length;
  for (let k = 0, i = step === 1 ? 0 : n - 1; k < n; k += 1, i += step) {
    const x = block[i] as number; // i is inside the array
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    const v = c0 * y + w1;
    w1 = c1 * y - d1 * v + w2;
    w2 = c2 * y - d2 * v;
    block[i] = v;
  }
}
