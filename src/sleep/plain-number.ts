// Reads a written number and nothing else: no blanks inside, no hexadecimal, no "1e999", and never NaN.
export interface PlainNumber {
  readonly value: number;
  // A decimal comma is read, because only one meaning is possible, but the standards ask for a point.
  readonly comma: boolean;
}

const shape = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;

export function plainNumber(text: string): PlainNumber | undefined {
  if (!shape.test(text)) return undefined;
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) ? { value, comma: text.includes(",") } : undefined;
}
