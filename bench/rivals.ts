// The rivals: CQL and FHIRPath engines answering one question about a parsed bundle, the one of low-iron.cql.
import { readFileSync } from "node:fs";
import cqlFhir from "cql-exec-fhir";
import cql from "cql-execution";
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";
import { cohortDay } from "./cohort.ts";
import { subject } from "./rounds.ts";

type Verdicts = Map<string, boolean>;
type Bundle = { readonly id: string };
const load = (text: string): Bundle => JSON.parse(text) as Bundle; // the cohort writes an id into each, the id of its patient

const noon = `${cohortDay}T12:00:00Z`;

// CQL, translated to ELM beforehand. Model, library and engine are made once, and only the rule itself is executed.
const rule = "Low iron";
const elm: unknown = JSON.parse(readFileSync(new URL("low-iron.elm.json", import.meta.url), "utf8"));
const executor = new cql.Executor(new cql.Library(elm));
const source = cqlFhir.PatientSource.FHIRv401();
const now = cql.DateTime.parse(noon);
if (now === null) throw new RangeError(`${noon} is no time`);

export const cqlVerdicts: Verdicts = new Map();
export const oneRuleInCql = subject("one rule, cql-execution", {
  load,
  async run(bundles) {
    source.reset();
    source.loadBundles([...bundles]);
    const { patientResults } = await executor.exec_expression(rule, source, now);
    for (const { id } of bundles) {
      if (!(id in patientResults)) throw new Error(`the CQL engine gave no result for bundle ${id}`);
      cqlVerdicts.set(id, patientResults[id][rule] === true);
    }
  },
});

// FHIRPath in the same shape: results by code first, then the conditions. Compiled once, with the R4 model.
const counts = `(status = 'final' or status = 'amended' or status = 'corrected') and effective >= @${noon} - 365 days and effective <= @${noon}`;
const some = (loinc: string, holds: string): string =>
  `Bundle.entry.resource.ofType(Observation)
    .where(code.coding.exists(system = 'http://loinc.org' and code = '${loinc}')).where(${counts} and ${holds}).exists()`;
const expression = `Bundle.entry.resource.ofType(Patient).birthDate <= @${noon} - 18 years and (
  ${some("2276-4", "(value.code = 'ng/mL' or value.code = 'ug/L') and value.value <= 75")}
  or ${some("2502-3", "value.code = '%' and value.value < 20")})`;
const holds = fhirpath.compile(expression, r4, { async: false });

export const fhirpathVerdicts: Verdicts = new Map();
export const oneRuleInFhirpath = subject("one rule, fhirpath.js", {
  load,
  run(bundles) {
    for (const bundle of bundles) fhirpathVerdicts.set(bundle.id, holds(bundle)[0] === true);
  },
});
