// Runs sections forwards and backwards over a block in place, so that no onset shifts. The block brings its own run-in on both ends.
import type { Section } from "./butterworth.ts";

export function zeroPhase(sections: readonly Section[], block: Float64Array): void {
  for (const section of sections) forwards(section, block);
  for (const section of sections) backwards(section, block);
}

function forwards({ b0, b1, b2, a1, a2 }: Section, block: Float64Array): void {
  let [z1, z2] = [0, 0];
  for (let i = 0; i < block.length; i += 1) {
    const x = block[i] as number; // i is inside the array
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    block[i] = y;
  }
}

function backwards({ b0, b1, b2, a1, a2 }: Section, block: Float64Array): void {
  let [z1, z2] = [0, 0];
  for (let i = block.length - 1; i >= 0; i -= 1) {
    const x = block[i] as number; // i is inside the array
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    block[i] = y;
  }
}
