// Runs sections forwards and backwards over a block in place, so that no onset shifts. The block brings its own run-in on both ends.
import type { Section } from "./butterworth.ts";

const through: Section = { b0: 1, b1: 0, b2: 0, a1: 0, a2: 0 };

export function zeroPhase(sections: readonly Section[], block: Float64Array): void {
  for (const step of [1, -1] as const)
    for (let i = 0; i < sections.length; i += 3)
      threeSections([sections[i] ?? through, sections[i + 1] ?? through, sections[i + 2] ?? through], block, step);
}

// Three sections in one pass: the processor works on one while another waits for its own last result. That wait is why the last
// result enters each sum at its end.
function threeSections([p, q, r]: readonly [Section, Section, Section], block: Float64Array, step: 1 | -1): void {
  const { b0, b1, b2, a1, a2 } = p;
  const { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 } = q;
  const { b0: e0, b1: e1, b2: e2, a1: f1, a2: f2 } = r;
  let [y1, y2, v1, v2, u1, u2] = [0, 0, 0, 0, 0, 0];
  const n = block.length;
  for (let k = 0, i = step === 1 ? 0 : n - 1; k < n; k += 1, i += step) {
    const x = block[i] as number; // i is inside the array
    const y = b0 * x + y1;
    y1 = b1 * x + y2 - a1 * y;
    y2 = b2 * x - a2 * y;
    const v = c0 * y + v1;
    v1 = c1 * y + v2 - d1 * v;
    v2 = c2 * y - d2 * v;
    const u = e0 * v + u1;
    u1 = e1 * v + u2 - f1 * u;
    u2 = e2 * v - f2 * u;
    block[i] = u;
  }
}
