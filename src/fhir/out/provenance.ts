// Where the resources of an assessment come from: this program, and the version and digest of the knowledge.
import type { Assessment } from "../../assess/assessment.ts";
import { named, referenceTo } from "./named.ts";
import { canonical } from "./names.ts";
import { narrative } from "./narrative.ts";
import type { Resource } from "./resource.ts";
import type { About } from "./subject.ts";

const PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
const OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";

export function provenance(targets: readonly Resource[], { knowledge, today }: Assessment, { recorded }: About): Resource {
  return named({
    resourceType: "Provenance",
    text: narrative("Where this comes from", `Ekbom knowledge ${knowledge.version} (${knowledge.digest})`),
    target: targets.map((target) => referenceTo(target)),
    occurredDateTime: today,
    recorded: recorded ?? `${today}T00:00:00Z`,
    activity: { coding: [{ system: OPERATION, code: "CREATE", display: "create" }] },
    agent: [
      {
        type: { coding: [{ system: PARTICIPANT, code: "assembler", display: "Assembler" }] },
        who: { display: `Ekbom, knowledge ${knowledge.version}` },
      },
    ],
    entity: [
      {
        role: "source",
        what: {
          identifier: { system: canonical("Library", "knowledge"), value: knowledge.digest },
          display: `Ekbom knowledge ${knowledge.version} (${knowledge.digest})`,
        },
      },
    ],
  });
}
