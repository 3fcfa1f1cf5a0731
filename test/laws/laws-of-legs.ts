// Laws 31, 32, 36, 38, 39: clots, arteries, veins, stimulation, leg movements.
import { clotOpen, clotSuspected, noArterialRisk, untreatedApnea } from "./bedside.ts";
import { about, compression } from "./groups.ts";
import { assessed, type Law } from "./law.ts";
import type { Told } from "./told.ts";

const onTheLeg = about("massage", "compression", "stimulation");
const worst = (told: Told, fact: "ankle-brachial-index" | "ankle-pressure" | "toe-pressure" | "toe-brachial-index"): number =>
  Math.min(Infinity, ...told.legs(fact).map(({ high }) => high));
/** Both legs were told, or one value that stands for both. */
const measured = (told: Told): boolean => {
  const value = told.input.facts["ankle-brachial-index"];
  const sided = typeof value === "object" && value !== null && ("left" in value || "right" in value);
  return told.legs("ankle-brachial-index").length >= (sided ? 2 : 1);
};
const highest = (told: Told): number => Math.max(-Infinity, ...told.legs("ankle-brachial-index").map(({ low }) => low));

export const lawsOfLegs: readonly Law[] = [
  {
    number: 31,
    says: "a clot is suspected, or one leg hurts and its risks are not known: the alarm, and no massage, compression or stimulation, also in known restless legs",
    parts: [
      {
        when: "RF-01 yes",
        atLeast: 0.5,
        given: (told) => clotSuspected(told),
        broken: (_, seen) =>
          seen.above("avoid", onTheLeg) ?? (seen.alarm("suspected-dvt") === "present" ? undefined : "no alarm suspected-dvt"),
      },
      {
        when: "new pain of one leg, risk items not all asked",
        atLeast: 0.8,
        given: (told) => clotOpen(told),
        broken: (_, seen) =>
          seen.above("avoid", onTheLeg) ?? (seen.alarm("suspected-dvt") === undefined ? "no alarm suspected-dvt" : undefined),
      },
      {
        when: "either, in restless legs",
        atLeast: 0.9,
        given: (told, seen) => seen.met && (clotSuspected(told) || clotOpen(told)),
        broken: (_, seen) =>
          seen.above("avoid", onTheLeg) ?? (seen.alarm("suspected-dvt") === undefined ? "no alarm suspected-dvt" : undefined),
      },
    ],
  },
  {
    number: 32,
    says: "arteries too narrow, a heart too weak, or an unusable index: no compression; index not known with a risk: none above only-if",
    parts: [
      {
        when: "index < 0.60, ankle < 60, toe < 30 mmHg or NYHA IV",
        atLeast: 1,
        given: (told) =>
          worst(told, "ankle-brachial-index") < 0.6 ||
          worst(told, "ankle-pressure") < 60 ||
          worst(told, "toe-pressure") < 30 ||
          told.at("heart-failure-nyha", ">=", 4),
        broken: (_, seen) => seen.above("avoid", compression),
      },
      {
        when: "index > 1.40 without a toe pressure or index",
        atLeast: 0.7,
        given: (told) => highest(told) > 1.4 && told.legs("toe-pressure").length + told.legs("toe-brachial-index").length === 0,
        broken: (_, seen) => seen.above("avoid", compression),
      },
      {
        when: "index not known, a risk known or not asked",
        atLeast: 10,
        given: (told, seen) => !measured(told) && !noArterialRisk(told) && compression.some((id) => seen.line(id) !== undefined),
        broken: (_, seen) => seen.above("only-if", compression),
      },
    ],
  },
  {
    number: 36,
    says: "stimulation of the leg nerve never with epilepsy, an implanted device, an adhesive allergy or sore skin",
    parts: [
      {
        when: "one of the four, a ligand has failed, 22 to 79 years",
        atLeast: 0.3,
        given: (told, seen) =>
          told.yes("epilepsy", "implanted-electronic-device", "adhesive-allergy", "leg-skin-injury-or-infection") &&
          told.yes("alpha-2-delta-ligand-failed") &&
          told.at("age", ">=", 22) &&
          told.at("age", "<=", 79) &&
          seen.met,
        broken: (_, seen) => seen.above("avoid", ["peroneal-nerve-stimulation"]),
      },
      {
        when: "one of the four",
        atLeast: 1,
        given: (told) => told.yes("epilepsy", "implanted-electronic-device", "adhesive-allergy", "leg-skin-injury-or-infection"),
        broken: (_, seen) => seen.above("avoid", ["peroneal-nerve-stimulation"]),
      },
    ],
  },
  {
    number: 38,
    says: "a vein procedure is never for the legs' restlessness; venous, lifestyle and single-index reasons are never present",
    parts: [
      {
        when: "a vein procedure is proposed",
        atLeast: 0.5,
        given: (_, seen) => seen.above("avoid", about("vein-procedure")) !== undefined,
        broken: (told, seen) =>
          told.yes("varicose-veins") && told.legs("reflux-superficial").some(({ high }) => high > 500)
            ? undefined
            : `${seen.above("avoid", about("vein-procedure"))} without varicose veins and reflux`,
      },
      {
        when: "restless legs without known varicose veins",
        atLeast: 20,
        given: (told, seen) => seen.met && !told.yes("varicose-veins"),
        broken: (_, seen) => seen.above("avoid", about("vein-procedure")),
      },
      {
        when: "anyone: venous, lifestyle, sleep and weight",
        atLeast: 100,
        given: () => true,
        broken: (_, { assessment }) => {
          const wrong = assessment.reasons.filter(
            ({ domain, status }) => ["vascular", "lifestyle", "sleep"].includes(domain) && status === "present",
          );
          return wrong.length === 0 ? undefined : wrong.map(({ id }) => id).join(", ");
        },
      },
      {
        when: "veins are known to be ill",
        atLeast: 3,
        given: (told) => told.yes("varicose-veins", "chronic-venous-insufficiency"),
        broken: (_, { assessment }) => {
          const wrong = assessment.reasons.filter(({ domain, status }) => domain === "vascular" && status === "present");
          return wrong.length === 0 ? undefined : wrong.map(({ id }) => id).join(", ");
        },
      },
    ],
  },
  {
    number: 39,
    says: "an index of leg movements never changes the diagnosis; the movement disorder never stands beside restless legs, narcolepsy or untreated apnoea",
    parts: [
      {
        when: "an index is told",
        atLeast: 0.8,
        given: (told, { person }) => told.has("plms-index") && person.lot < 8,
        broken: ({ input }, { assessment }) => {
          const { "plms-index": _, ...others } = input.facts;
          const bare = assessed({ ...input, facts: others }).diagnosis;
          const { diagnosis } = assessment;
          const same = bare.status === diagnosis.status && JSON.stringify(bare.systems) === JSON.stringify(diagnosis.systems);
          return same ? undefined : `${bare.status} without the index, ${diagnosis.status} with it`;
        },
      },
      {
        when: "the picture of the movement disorder, and one of the three",
        atLeast: 0.5,
        given: (told, seen) => told.yes("movements-seen-only-by-partner") && (seen.met || told.yes("narcolepsy") || untreatedApnea(told)),
        broken: (_, { assessment }) =>
          assessment.diagnosis.mimics.some(({ id, verdict }) => id === "periodic-limb-movement-disorder" && verdict === "yes")
            ? "periodic-limb-movement-disorder: yes"
            : undefined,
      },
    ],
  },
];
