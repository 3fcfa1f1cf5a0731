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

// FHIRPath, compiled once, with the R4 model, in two shapes. As CQL does it: results by code first, then the conditions. Or, as
// one would say it, all conditions together; fhirpath.js does not stop at the first that is false.
const fresh = `(status = 'final' or status = 'amended' or status = 'corrected') and effective >= @${noon} - 365 days and effective <= @${noon}`;
const adult = `Bundle.entry.resource.ofType(Patient).birthDate <= @${noon} - 18 years`;
const lowFerritin = "(value.code = 'ng/mL' or value.code = 'ug/L') and value.value <= 75";
const lowSaturation = "value.code = '%' and value.value < 20";

function inFhirpath(name: string, some: (code: string, rest: string) => string) {
  const coded = (loinc: string): string => `code.coding.exists(system = 'http://loinc.org' and code = '${loinc}')`;
  const any = (loinc: string, low: string): string =>
    `Bundle.entry.resource.ofType(Observation)${some(coded(loinc), `${fresh} and ${low}`)}.exists()`;
  const holds = fhirpath.compile(`${adult} and (${any("2276-4", lowFerritin)} or ${any("2502-3", lowSaturation)})`, r4, { async: false });
  const verdicts: Verdicts = new Map();
  return {
    verdicts,
    subject: subject(name, {
      load,
      run(bundles) {
        for (const bundle of bundles) verdicts.set(bundle.id, holds(bundle)[0] === true);
      },
    }),
  };
}

export const codeFirst = inFhirpath("one rule, fhirpath.js, code first", (code, rest) => `.where(${code}).where(${rest})`);
export const allTogether = inFhirpath("one rule, fhirpath.js, all together", (code, rest) => `.where(${code} and ${rest})`);
