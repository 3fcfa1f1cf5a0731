// How often a law is tried. EKBOM_RUNS sets it for all laws at once: few for mutation testing, many for a long night.

export function runs(usual: number): { readonly numRuns: number } {
  const wanted = process.env["EKBOM_RUNS"];
  if (wanted === undefined) return { numRuns: usual };
  if (!/^[1-9]\d*$/.test(wanted)) throw new RangeError(`EKBOM_RUNS is ${wanted}; expected a whole number above zero`);
  return { numRuns: Number(wanted) };
}
