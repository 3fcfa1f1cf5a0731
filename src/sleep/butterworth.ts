// Filter design: Butterworth low- and high-pass as second-order sections, and a notch, by the bilinear transform.
export interface Section {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

export function butterworth(kind: "low-pass" | "high-pass", order: number, cutoffHz: number, rate: number): readonly Section[] {
  if (order % 2 !== 0 || order <= 0) throw new Error(`the order must be even, found ${order}`);
  const k = Math.tan((Math.PI * cutoffHz) / rate);
  // Pole pairs from the one nearest the real axis to the one nearest the imaginary axis.
  return Array.from({ length: order / 2 }, (_, i) => {
    const damping = 2 * Math.cos((Math.PI * (2 * i + 1)) / (2 * order));
    const norm = 1 / (1 + damping * k + k * k);
    const a1 = 2 * (k * k - 1) * norm;
    const a2 = (1 - damping * k + k * k) * norm;
    return kind === "low-pass"
      ? { b0: k * k * norm, b1: 2 * k * k * norm, b2: k * k * norm, a1, a2 }
      : { b0: norm, b1: -2 * norm, b2: norm, a1, a2 };
  });
}

export function notch(hz: number, quality: number, rate: number): Section {
  const w = (2 * Math.PI * hz) / rate;
  const gain = 1 / (1 + Math.tan(w / quality / 2));
  const c = -2 * Math.cos(w) * gain;
  return { b0: gain, b1: c, b2: gain, a1: c, a2: 2 * gain - 1 };
}
