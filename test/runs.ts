// How often a law is tried. EKBOM_RUNS multiplies it for all laws at once: 0.2 for mutation testing, 100 for a long night.

export function runs(usual: number): { readonly numRuns: number; readonly endOnFailure: boolean } {
  const { EKBOM_RUNS: wanted } = process.env;
  if (wanted === undefined) return { numRuns: usual, endOnFailure: false };
  const times = Number(wanted);
  if (!(times > 0 && times < Infinity)) throw new RangeError(`EKBOM_RUNS is "${wanted}"; expected a number above zero`);
  return { numRuns: Math.ceil(usual * times), endOnFailure: true }; // the seed is printed; looking for the smallest failure takes long
}
