// The little of @lhncbc/ucum-lhc that the tests of the unit tables use; the package ships no types.
declare module "@lhncbc/ucum-lhc" {
  type Converted = { readonly status: "succeeded" | "failed" | "error"; readonly toVal: number | null; readonly msg: readonly string[] };
  type Units = {
    validateUnitString(unit: string): { readonly status: "valid" | "invalid" | "error" };
    convertUnitTo(from: string, value: number, to: string, options?: { readonly molecularWeight?: number }): Converted;
  };
  const ucum: { readonly UcumLhcUtils: { getInstance(): Units } };
  export default ucum;
}
