// Laws 14 to 19: alpha-2-delta ligands.
import { clearance, clearanceUnknown, heavyAlcohol, ligandCeiling, ligandCeilingOnDialysis, moodNotSafe } from "./bedside.ts";
import { ligandRaises, ligands, ligandStarts } from "./groups.ts";
import { type Law, type Seen, texts } from "./law.ts";
import type { Told } from "./told.ts";

const alarm = "unsafe-alpha-2-delta-dose";
const base = (id: string): string => id.replace(/-(?:raise|continue)$/, "");

function dosesAbove(seen: Seen, ceilingOf: (ligand: string) => number): string | undefined {
  const found = ligands.flatMap((id) => {
    const dose = seen.line(id)?.dose;
    if (dose === undefined) return [];
    const most = Math.max(dose.start, dose.ceiling, dose.usualLow ?? 0, dose.usualHigh ?? 0);
    return most > ceilingOf(base(id)) ? [`${id}: ${most} mg, ceiling ${ceilingOf(base(id))}`] : [];
  });
  return found.length === 0 ? undefined : found.join(", ");
}

/** Facts in the assessment that were computed: only the engine writes this. */
const computedClearance = (seen: Seen): string | undefined => {
  const found = [...texts(seen.assessment)].find(([path, text]) => path.endsWith(".origin") && text.startsWith("computed: Cockcroft"));
  return found && `${found[0]}: ${found[1]}`;
};
const onDialysis = (told: Told): boolean => told.yes("dialysis", "hemodialysis");

export const lawsOfLigands: readonly Law[] = [
  {
    number: 14,
    says: "no dose of an alpha-2-delta ligand above the ceiling of the clearance; clearance not known: no dose at all",
    parts: [
      {
        when: "clearance known, a dose is printed",
        atLeast: 10,
        given: (told, seen) =>
          !onDialysis(told) && clearance(told) !== undefined && ligands.some((id) => seen.line(id)?.dose !== undefined),
        broken: (told, seen) => {
          const crcl = clearance(told);
          return crcl && dosesAbove(seen, (ligand) => ligandCeiling(ligand, crcl));
        },
      },
      {
        when: "the same below 60 mL/min",
        atLeast: 1,
        given: (told, seen) =>
          !onDialysis(told) && (clearance(told)?.low ?? 100) < 60 && ligands.some((id) => seen.line(id)?.dose !== undefined),
        broken: (told, seen) => {
          const crcl = clearance(told);
          return crcl && dosesAbove(seen, (ligand) => ligandCeiling(ligand, crcl));
        },
      },
      {
        when: "clearance not known, no dialysis known",
        atLeast: 7,
        given: (told, seen) => !onDialysis(told) && clearanceUnknown(told) && ligandStarts.some((id) => seen.line(id) !== undefined),
        broken: (_, seen) => dosesAbove(seen, () => -1),
      },
      {
        when: "dialysis",
        atLeast: 1,
        given: (told, seen) => onDialysis(told) && ligandStarts.some((id) => seen.line(id) !== undefined),
        broken: (_, seen) => dosesAbove(seen, (ligand) => ligandCeilingOnDialysis[ligand] ?? 0),
      },
    ],
  },
  {
    number: 15,
    says: "dialysis: gabapentin enacarbil never, no clearance is computed, and a good clearance is a conflict",
    parts: [
      {
        when: "dialysis, restless legs",
        atLeast: 1,
        given: (told, seen) => onDialysis(told) && seen.met,
        broken: (_, seen) => {
          const line = seen.line("gabapentin-enacarbil");
          return (
            (line !== undefined && line.advice !== "never" ? `gabapentin-enacarbil: ${line.advice}` : undefined) ?? computedClearance(seen)
          );
        },
      },
      {
        when: "dialysis and gabapentin enacarbil is taken",
        atLeast: 0.6,
        given: (told) => onDialysis(told) && told.takes("gabapentin-enacarbil"),
        broken: (_, seen) => (seen.alarm(alarm) === "present" ? undefined : `no alarm ${alarm}`),
      },
      {
        when: "dialysis, and creatinine, age, weight and sex give 60 mL/min or more",
        atLeast: 0.7,
        given: (told) => {
          const [age, weight, creatinine] = [told.span("age"), told.span("weight"), told.span("creatinine")];
          if (!onDialysis(told) || !age || !weight || !creatinine?.low || told.code("sex") === undefined) return false;
          return ((140 - age.high) * weight.low * 0.85) / (72 * creatinine.high) >= 60;
        },
        broken: (_, { assessment }) =>
          assessment.problems.some(({ what }) => what.startsWith("record-conflict") && /dialysis/i.test(what))
            ? undefined
            : "no conflict among the problems",
      },
    ],
  },
  {
    number: 16,
    says: "two alpha-2-delta ligands are never both started or continued without the alarm",
    parts: [
      {
        when: "two are taken or ordered",
        atLeast: 0.4,
        given: (told) => told.takesOrOrderedOf("alpha-2-delta-ligand").length >= 2,
        broken: (_, seen) => (seen.alarm(alarm) === "present" ? undefined : `no alarm ${alarm}`),
      },
      {
        when: "one is taken or ordered",
        atLeast: 2,
        given: (told, seen) => told.takesOrOrderedOf("alpha-2-delta-ligand").length >= 1 && seen.tempting,
        broken: (told, seen) => {
          const here: readonly string[] = told.takesOrOrderedOf("alpha-2-delta-ligand");
          return seen.starts(ligandStarts.filter((id) => !here.includes(id)));
        },
      },
    ],
  },
  {
    number: 17,
    says: "65 or older and on an opioid: no alpha-2-delta ligand above avoid",
    parts: [
      {
        when: "age >= 65 and an opioid is taken",
        atLeast: 0.7,
        given: (told, seen) => told.at("age", ">=", 65) && told.takesOf("opioid") && seen.tempting,
        broken: (_, seen) => seen.starts(ligandStarts),
      },
    ],
  },
  {
    number: 18,
    says: "opioid, benzodiazepine, z-drug or heavy alcohol: no alpha-2-delta line above only-if",
    parts: [
      {
        when: "one of them is taken",
        atLeast: 2,
        given: (told, seen) => told.takesOf("opioid", "benzodiazepine", "z-drug") && seen.tempting,
        broken: (_, seen) => seen.above("only-if", ligands),
      },
      {
        when: "heavy alcohol",
        atLeast: 0.4,
        given: (told, seen) => heavyAlcohol(told) && seen.tempting,
        broken: (_, seen) => seen.above("only-if", ligands),
      },
    ],
  },
  {
    number: 19,
    says: "PHQ-9 item 9 of 1 or more, or suicidal thoughts: no alpha-2-delta ligand is started or raised, and the alarm is there",
    parts: [
      {
        when: "mood not safe",
        atLeast: 1,
        given: (told, seen) => moodNotSafe(told) && seen.met,
        broken: (_, seen) =>
          seen.starts(ligandStarts) ??
          seen.raises(ligandRaises) ??
          (seen.alarm("suicide-risk") === "present" ? undefined : "no alarm suicide-risk"),
      },
      {
        when: "the same, and a ligand is taken",
        atLeast: 0.5,
        given: (told) => moodNotSafe(told) && told.takesOf("alpha-2-delta-ligand"),
        broken: (_, seen) => seen.raises(ligandRaises) ?? (seen.alarm("suicide-risk") === "present" ? undefined : "no alarm suicide-risk"),
      },
    ],
  },
];
