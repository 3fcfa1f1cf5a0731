// Facts as bits. Every fact that anybody names gets the next number; a set of facts is a row of 32-bit words.

const numbers = new Map<string, number>();

export function reachBits(facts: Iterable<string>): Uint32Array {
  const bits: number[] = [];
  for (const fact of facts) {
    let number = numbers.get(fact);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(fact, number);
    }
    bits.push(number);
  }
  const words = new Uint32Array(((bits.length === 0 ? -1 : Math.max(...bits)) >> 5) + 1);
  for (const number of bits) words[number >>> 5] = (words[number >>> 5] ?? 0) | (1 << (number & 31));
  return words;
}

export function touchesBits(a: Uint32Array, b: Uint32Array): boolean {
  for (let i = Math.min(a.length, b.length) - 1; i >= 0; i -= 1) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true; // both are long enough
  return false;
}
