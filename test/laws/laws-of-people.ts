// Laws 10, 12, 13, 33, 34, 43: who the person is, and whether the diagnosis stands.
import { alarms } from "../../src/knowledge/alarms.ts";
import { adult, child, perhapsPregnant, pregnant, saturation } from "./bedside.ts";
import {
  about,
  catalogue,
  dopaminergicRaises,
  dopaminergicStarts,
  iron,
  ironByMouth,
  ironByVein,
  ligandRaises,
  ligandStarts,
  medicineStarts,
  opioidRaises,
  opioidStarts,
  rlsMedicines,
} from "./groups.ts";
import type { Law, Seen } from "./law.ts";

const lines = (seen: Seen, ids: readonly string[]): string | undefined => {
  const found = ids.filter((id) => seen.line(id) !== undefined);
  return found.length === 0 ? undefined : found.map((id) => `${id}: ${seen.line(id)?.advice}`).join(", ");
};
const habits = about("habit", "massage");
const forPregnancy = [
  ...about("ligand", "opioid", "clonazepam", "dipyridamole"),
  ...about("agonist").filter((id) => catalogue[id]?.act !== "step-down"),
].filter((id) => catalogue[id]?.act !== "review");

export const lawsOfPeople: readonly Law[] = [
  {
    number: 10,
    says: "under 18: no dopaminergic, alpha-2-delta ligand, opioid, clonazepam or iron by vein, and no adult limit of iron; age not known: nothing above only-if",
    parts: [
      {
        when: "age < 18, restless legs",
        atLeast: 2,
        given: (told, seen) => child(told) && seen.met,
        broken: (_, seen) =>
          seen.starts([...dopaminergicStarts, ...ligandStarts, ...opioidStarts, "clonazepam", ...ironByVein, "ferrous-sulfate"]) ??
          seen.above("avoid", [...dopaminergicRaises, ...ligandRaises, ...opioidRaises]),
      },
      {
        when: "age < 18, ferritin 50 to 75, saturation >= 20",
        atLeast: 0.6,
        given: (told) =>
          child(told) && told.at("ferritin", ">=", 50) && told.at("ferritin", "<=", 75) && (saturation(told)?.low ?? 0) >= 20,
        broken: (_, seen) => {
          const reason = seen.assessment.reasons.find(({ id }) => id === "iron-deficiency");
          return reason?.status === "present" ? "iron-deficiency: present" : seen.above("only-if", iron);
        },
      },
      {
        when: "age not known",
        atLeast: 0.5,
        given: (told, seen) => told.span("age") === undefined && !seen.emergency && seen.assessment.diagnosis.status !== "undetermined",
        broken: (_, seen) =>
          seen.above(
            "only-if",
            seen.assessment.plan.filter(({ kind }) => kind === "medicine").map(({ id }) => id),
          ),
      },
    ],
  },
  {
    number: 12,
    says: "pregnant: no offer or consider of an alpha-2-delta ligand, dopamine agonist, opioid, clonazepam, dipyridamole; never valproate or carbamazepine",
    parts: [
      {
        when: "pregnant",
        atLeast: 0.9,
        given: (told, seen) => pregnant(told) && seen.met,
        broken: (_, seen) => {
          const wrong = ["valproate", "carbamazepine"].filter((id) => (seen.line(id)?.advice ?? "never") !== "never");
          return seen.above("only-if", forPregnancy) ?? (wrong.length === 0 ? undefined : `${wrong.join(", ")} not "never"`);
        },
      },
    ],
  },
  {
    number: 13,
    says: "perhaps pregnant: no medicine and no iron by vein above only-if, iron by mouth excepted",
    parts: [
      {
        when: "pregnancy not known, sex not male, 12 to 55, periods not over",
        atLeast: 2,
        given: (told, seen) => perhapsPregnant(told) && seen.tempting,
        broken: (_, seen) =>
          seen.above(
            "only-if",
            seen.assessment.plan.filter(({ kind, id }) => kind === "medicine" && !ironByMouth.includes(id)).map(({ id }) => id),
          ),
      },
    ],
  },
  {
    number: 33,
    says: "diagnosis not met or undetermined: no medicine and no iron for the legs; possible: iron and habits at most only-if, no other medicine",
    parts: [
      {
        when: "status not-met or undetermined",
        atLeast: 5,
        given: (_, { assessment }) => assessment.diagnosis.status === "not-met" || assessment.diagnosis.status === "undetermined",
        broken: (_, seen) => lines(seen, [...rlsMedicines, ...iron]),
      },
      {
        when: "an adult without the urge to move, in nobody's diagnosis",
        atLeast: 1,
        given: (told) => adult(told) && told.no("urge-to-move-legs"),
        broken: (_, seen) => seen.above("avoid", [...rlsMedicines, ...iron]),
      },
      {
        when: "an adult whose urge to move nobody has asked about, without a clinician's diagnosis",
        atLeast: 2,
        given: (told) => adult(told) && !told.yes("urge-to-move-legs") && !told.yes("rls-diagnosed-by-clinician"),
        broken: (_, seen) => seen.above("avoid", [...rlsMedicines, ...iron]),
      },
      {
        when: "status possible",
        atLeast: 2,
        given: (_, { assessment }) => assessment.diagnosis.status === "possible",
        broken: (_, seen) => lines(seen, rlsMedicines) ?? seen.above("only-if", [...iron, ...habits]),
      },
    ],
  },
  {
    number: 34,
    says: "nothing known: undetermined, no alarm called absent, no line but safe general advice",
    parts: [
      {
        when: "no fact and no medicine",
        atLeast: 0.9,
        given: ({ input }) => Object.keys(input.facts).length === 0 && input.medicines === undefined,
        broken: (_, { assessment }) => {
          const { diagnosis, alarms: shown, notAsked, plan } = assessment;
          const silent = alarms.filter(({ id }) => !notAsked.some((one) => one.id === id)).map(({ id }) => id);
          if (diagnosis.status !== "undetermined" || diagnosis.course !== "unknown") return `diagnosis ${diagnosis.status}`;
          if (Object.values(diagnosis.systems).some((verdict) => verdict !== "unknown")) return "a system has decided";
          if (shown.length > 0 || silent.length > 0) return `alarms: ${[...shown.map(({ id }) => id), ...silent].join(", ")}`;
          const lines = plan.filter(({ kind, dose }) => kind !== "habit" || dose !== undefined).map(({ id, advice }) => `${id}: ${advice}`);
          const decided = assessment.reasons.filter(({ status }) => status !== "unknown").map(({ id, status }) => `${id}: ${status}`);
          return lines.length + decided.length === 0 ? undefined : [...lines, ...decided].join(", ");
        },
      },
    ],
  },
  {
    number: 43,
    says: "emergency: no medicine is started or raised",
    parts: [
      {
        when: "an alarm of urgency emergency is present, restless legs",
        atLeast: 1,
        given: (_, seen) => seen.emergency && seen.met,
        broken: (_, seen) => seen.starts(medicineStarts) ?? seen.raises(),
      },
      {
        when: "the same, whatever the diagnosis",
        atLeast: 1,
        given: (_, seen) => seen.emergency,
        broken: (_, seen) => seen.starts(medicineStarts) ?? seen.raises(),
      },
    ],
  },
];
