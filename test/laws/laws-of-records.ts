// Laws 40 to 42: contradictions, what cannot be read, and what one more fact may change.
import { alarms } from "../../src/knowledge/alarms.ts";
import { factOf, type FactId } from "../../src/knowledge/facts.ts";
import { treatments } from "../../src/knowledge/treatments.ts";
import { factsOf } from "../../src/logic/explain.ts";
import type { Expr } from "../../src/logic/expr.ts";
import { inputsOfFact } from "../../src/record/derive.ts";
import { lateSaturation } from "./bedside.ts";
import { iron, ironByVein, ligands, medicineStarts } from "./groups.ts";
import { assessed, type Law, Seen } from "./law.ts";
import type { Told } from "./told.ts";

const watched: readonly FactId[] = ["ferritin", "transferrin-saturation", "creatinine", "weight", "hemoglobin", "ankle-brachial-index"];
const doses = (seen: Seen, ids: readonly string[]): string | undefined => {
  const found = ids.filter((id) => seen.line(id)?.dose !== undefined);
  return found.length === 0 ? undefined : `a dose of ${found.join(", ")}`;
};
const freshClash = (told: Told, fact: FactId): boolean => told.clashes(fact) && told.span(fact) !== undefined;

/** Facts whose yes is a yes of this one. */
const toldBy: ReadonlyMap<string, readonly FactId[]> = new Map([["dialysis", ["hemodialysis"]]]);

// Which facts a statement names; never what it decides.
const named = (statements: readonly Expr[]): ReadonlySet<string> => {
  const out = new Set<string>();
  const visit = (fact: string): void => {
    if (out.has(fact)) return;
    out.add(fact);
    for (const part of [...inputsOfFact(fact as FactId), ...(toldBy.get(fact) ?? [])]) visit(part); // statements are written in the vocabulary
  };
  for (const statement of statements) for (const fact of factsOf(statement)) visit(fact);
  return out;
};
const namedInAlarm = new Map<string, ReadonlySet<string>>(alarms.map((alarm) => [alarm.id, named(alarm.levels.map(({ when }) => when))]));
const namedInStop = new Map<string, ReadonlySet<string>>(
  treatments.flatMap(({ id, never, avoid }) =>
    [...never, ...avoid].map((hold): [string, ReadonlySet<string>] => [`${id} ${hold.says}`, named([hold.when])]),
  ),
);

export const lawsOfRecords: readonly Law[] = [
  {
    number: 40,
    says: "a contradiction: no dose from either value, the safer value drives the stops, and it stands among the problems",
    parts: [
      {
        when: "two values of one day that differ by more than a factor of 2",
        atLeast: 2,
        given: (told) => watched.some((fact) => told.clashes(fact)),
        broken: (told, { assessment }) => {
          const silent = watched.filter(
            (fact) =>
              told.clashes(fact) && !assessment.problems.some(({ what }) => what.startsWith("record-conflict") && what.includes(fact)),
          );
          return silent.length === 0 ? undefined : `no problem names ${silent.join(", ")}`;
        },
      },
      {
        when: "creatinine or weight contradicts itself",
        atLeast: 0.5,
        given: (told) => freshClash(told, "creatinine") || freshClash(told, "weight"),
        broken: (told, seen) => {
          // On dialysis, and where a clearance was stated, no dose of a ligand comes from either value.
          const fromClearance = !told.yes("dialysis", "hemodialysis") && told.span("creatinine-clearance") === undefined;
          const fromWeight = freshClash(told, "weight") ? ["child-oral-iron", "ferric-carboxymaltose"] : [];
          return doses(seen, [...(fromClearance ? ligands : []), ...fromWeight]);
        },
      },
      {
        when: "saturation contradicts itself and may be 45 or more",
        atLeast: 0.3,
        given: (told, seen) => told.clashes("transferrin-saturation") && (lateSaturation(told)?.high ?? 0) >= 45 && seen.tempting,
        broken: (_, seen) => seen.starts(iron),
      },
      {
        when: "ferritin contradicts itself and may be above 300",
        atLeast: 0.3,
        given: (told, seen) => told.clashes("ferritin") && (told.late("ferritin")?.high ?? 0) > 300 && seen.tempting,
        broken: (_, seen) => seen.starts(["ferric-carboxymaltose", "iron-dextran-lmw", "ferumoxytol"]),
      },
      {
        when: "pregnant and sex male: the rules of pregnancy stay on",
        atLeast: 0.7,
        given: (told) => told.yes("pregnant") && told.code("sex") === "male",
        broken: (told, seen) =>
          (seen.assessment.problems.some(({ what }) => what.startsWith("record-conflict")) ? undefined : "no problem") ??
          ((told.span("gestation")?.low ?? 0) < 14 ? seen.starts(ironByVein) : undefined) ??
          seen.above("only-if", ligands),
      },
      {
        when: "a medicine is taken despite an allergy to it",
        atLeast: 0.4,
        given: (told) => {
          const allergies = told.input.facts["drug-allergies"];
          return Array.isArray(allergies) && allergies.some((id) => told.takes(String(id)));
        },
        broken: (_, { assessment }) =>
          assessment.problems.some(({ what }) => what.startsWith("record-conflict") && /allerg/i.test(what)) ? undefined : "no problem",
      },
    ],
  },
  {
    number: 41,
    says: "a value without unit, out of range, or a saturation above 100 is a problem and counts as unknown",
    parts: [
      {
        when: "one more fact, written so that it cannot be read",
        atLeast: 4,
        given: (told, { person }) => person.lot === 0 && !told.has(person.bad.fact),
        broken: ({ input }, { assessment, person: { bad } }) => {
          const { problems, ...rest } = assessed({ ...input, facts: { ...input.facts, [bad.fact]: bad.value } });
          const { problems: before, ...bare } = assessment;
          if (problems.length <= before.length) return `no problem for ${bad.fact}: ${JSON.stringify(bad.value)}`;
          return JSON.stringify(rest) === JSON.stringify(bare)
            ? undefined
            : `${bad.fact}: ${JSON.stringify(bad.value)} changed the assessment`;
        },
      },
      {
        when: "a saturation above 100, or ferritin without unit",
        atLeast: 0.8,
        given: (told, { person }) => person.lot === 1 && !(told.has("transferrin-saturation") && told.has("ferritin")),
        broken: ({ input }, { assessment }) => {
          const bad = { "transferrin-saturation": 101, ferritin: { value: 20 }, ...input.facts };
          const { problems, ...rest } = assessed({ ...input, facts: bad });
          const { problems: before, ...bare } = assessment;
          if (problems.length <= before.length) return "no problem";
          return JSON.stringify(rest) === JSON.stringify(bare) ? undefined : "the value counted";
        },
      },
    ],
  },
  {
    number: 42,
    says: "one more fact never removes an alarm or lifts a stop unless that fact is named in it; one more alarm never adds a medicine",
    parts: [
      {
        when: "a fact that was not told is told",
        atLeast: 7,
        given: (told, { person }) => person.lot >= 2 && person.lot <= 3 && !told.has(person.more.fact),
        broken: ({ input }, seen) => {
          const { more } = seen.person;
          const after = new Seen({ ...seen.person, input: { ...input, facts: { ...input.facts, [more.fact]: more.value } } });
          const gone = seen.assessment.alarms.filter(
            ({ id, status }) =>
              (after.alarm(id) === undefined || (status === "present" && after.alarm(id) !== "present")) &&
              !namedInAlarm.get(id)?.has(more.fact),
          );
          if (gone.length > 0) return `${more.fact} removed ${gone.map(({ id }) => id).join(", ")}`;
          const lifted = seen.assessment.plan.flatMap(({ id, whyNot }) => {
            if (after.above("avoid", [id]) === undefined) return [];
            return whyNot
              .filter(({ says }) => !(namedInStop.get(`${id} ${says}`)?.has(more.fact) ?? true))
              .map(({ says }) => `${id}: ${says}`);
          });
          if (lifted.length > 0) return `${more.fact} lifted ${lifted.join(", ")}`;
          const added = after.assessment.alarms.filter(({ id }) => seen.alarm(id) === undefined).map(({ id }) => id);
          if (added.length === 0 || factOf(more.fact).domain !== "alarm") return undefined;
          const before = new Set((seen.starts(medicineStarts) ?? "").split(", ").map((one) => one.split(":")[0]));
          const started = (after.starts(medicineStarts) ?? "").split(", ").filter((one) => one !== "" && !before.has(one.split(":")[0]));
          return started.length === 0 ? undefined : `${added.join(", ")} added ${started.join(", ")}`;
        },
      },
      {
        when: "the same with a red flag",
        atLeast: 2,
        given: (_, { person }) => person.lot === 5,
        broken: ({ input }, seen) => {
          const flags: readonly FactId[] = [
            "black-or-bloody-stool",
            "saddle-numbness",
            "new-one-sided-leg-swelling",
            "suicidal-thoughts",
            "cold-pale-pulseless-leg",
          ];
          const flag = flags[seen.person.turn % flags.length] ?? "black-or-bloody-stool";
          const { [flag]: _, ...others } = input.facts;
          const [without, after] = [others, { ...others, [flag]: true }].map(
            (facts) => new Seen({ ...seen.person, input: { ...input, facts } }),
          );
          if (without === undefined || after === undefined) return undefined;
          const worse = new Set((without.above("avoid", medicineStarts) ?? "").split(", ").map((one) => one.split(":")[0]));
          const added = (after.above("avoid", medicineStarts) ?? "")
            .split(", ")
            .filter((one) => one !== "" && !worse.has(one.split(":")[0]));
          const gone = without.assessment.alarms.filter(({ id }) => after.alarm(id) === undefined).map(({ id }) => id);
          return added.length + gone.length === 0
            ? undefined
            : `${flag} added ${added.join(", ") || "nothing"}, removed ${gone.join(", ") || "nothing"}`;
        },
      },
    ],
  },
];
