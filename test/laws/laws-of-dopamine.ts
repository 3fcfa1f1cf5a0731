// Laws 23 to 26, 28, 30, 44: dopaminergic medicines.
import { akathisia, augmentation, pregnant } from "./bedside.ts";
import { agonistStarts, agonistStepDowns, agonists, dopaminergic, dopaminergicRaises, dopaminergicStarts } from "./groups.ts";
import type { Law } from "./law.ts";
import type { Told } from "./told.ts";
import { nonSelectiveMaoi } from "./groups.ts";

const notStepDown = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !agonistStepDowns.includes(id) && id !== "levodopa-taper");

/** DR-04 to DR-06: an impulse control problem now as well as before. */
const notAgain = (told: Told): boolean =>
  told.yes("bipolar-or-psychosis", "prior-augmentation", "impulse-control-problem-past", "impulse-control-problem");

export const lawsOfDopamine: readonly Law[] = [
  {
    number: 23,
    says: "no dopamine agonist has advice offer or consider, for anyone",
    parts: [
      {
        when: "anyone with restless legs",
        atLeast: 20,
        given: (_, seen) => seen.met,
        broken: (_, seen) => seen.above("only-if", notStepDown(agonists)),
      },
      {
        when: "a ligand has failed, or an agonist is taken",
        atLeast: 4,
        given: (told, seen) => seen.tempting && (told.yes("alpha-2-delta-ligand-failed") || told.takesOf("dopamine-agonist")),
        broken: (_, seen) => seen.above("only-if", notStepDown(agonists)),
      },
    ],
  },
  {
    number: 24,
    says: "augmentation suspected or present: no dopaminergic is started, raised, split or taken earlier",
    parts: [
      {
        when: "on a dopaminergic or tramadol, with a feature of augmentation",
        atLeast: 0.7,
        given: (told, seen) => augmentation(told) && seen.met,
        broken: (_, seen) => seen.starts(dopaminergicStarts) ?? seen.raises(dopaminergicRaises),
      },
    ],
  },
  {
    number: 25,
    says: "an impulse control problem on a dopaminergic: the alarm, and no other dopamine agonist in the plan",
    parts: [
      {
        when: "impulse-control-problem yes and a dopaminergic is taken",
        atLeast: 0.5,
        given: (told) => told.yes("impulse-control-problem") && told.takesOf("dopaminergic"),
        broken: (_, seen) =>
          seen.above("avoid", notStepDown(agonists)) ??
          (seen.alarm("impulse-control-on-dopaminergic") === "present" ? undefined : "no alarm impulse-control-on-dopaminergic"),
      },
    ],
  },
  {
    number: 26,
    says: "psychosis, augmentation before, or an impulse control problem now or in the past: no dopamine agonist is started",
    parts: [
      {
        when: "one of the three, restless legs",
        atLeast: 1,
        given: (told, seen) => notAgain(told) && seen.tempting,
        broken: (_, seen) => seen.starts(agonistStarts),
      },
      {
        when: "the same, and a ligand has failed",
        atLeast: 0.5,
        given: (told, seen) => notAgain(told) && told.yes("alpha-2-delta-ligand-failed") && seen.tempting,
        broken: (_, seen) => seen.starts(agonistStarts),
      },
    ],
  },
  {
    number: 28,
    says: "cabergoline, pergolide, quinine: never",
    parts: [
      {
        when: "a line on one of them",
        atLeast: 20,
        given: (_, seen) => ["cabergoline", "pergolide", "quinine"].some((id) => seen.line(id) !== undefined),
        broken: (_, seen) => {
          const wrong = ["cabergoline", "pergolide", "quinine"].filter((id) => (seen.line(id)?.advice ?? "never") !== "never");
          return wrong.length === 0 ? undefined : `${wrong.join(", ")} not "never"`;
        },
      },
    ],
  },
  {
    number: 30,
    says: "the picture of akathisia: no dopaminergic and no dopamine blocker in the plan",
    parts: [
      {
        when: "inner restlessness within 6 weeks of a dopamine blocker",
        atLeast: 0.4,
        given: (told) => akathisia(told),
        broken: (_, seen) =>
          seen.starts(dopaminergicStarts) ?? seen.raises(dopaminergicRaises) ?? seen.above("avoid", ["other-antiemetic"]),
      },
      {
        when: "the same, restless legs met",
        atLeast: 0.2,
        given: (told, seen) => akathisia(told) && seen.tempting,
        broken: (_, seen) =>
          seen.starts(dopaminergicStarts) ?? seen.raises(dopaminergicRaises) ?? seen.above("avoid", ["other-antiemetic"]),
      },
    ],
  },
  {
    number: 44,
    says: "levodopa is never daily, and never with a non-selective MAO inhibitor or narrow-angle glaucoma",
    parts: [
      {
        when: "two nights a week or more, not pregnant",
        atLeast: 10,
        given: (told, seen) => told.at("symptom-nights-per-week", ">=", 2) && !pregnant(told) && seen.met,
        broken: (_, seen) => seen.starts(["levodopa"]) ?? seen.raises(["levodopa-raise"]),
      },
      {
        when: "a MAO inhibitor is taken, or narrow-angle glaucoma",
        atLeast: 0.5,
        given: (told, seen) => (told.takes(...nonSelectiveMaoi) || told.yes("glaucoma-narrow-angle")) && seen.tempting,
        broken: (_, seen) => seen.starts(["levodopa"]) ?? seen.raises(["levodopa-raise"]),
      },
      {
        when: "less than two nights a week: a dose of levodopa is printed",
        atLeast: 2,
        given: (_, seen) => seen.line("levodopa")?.dose !== undefined,
        broken: (_, seen) => {
          const line = seen.line("levodopa");
          return line?.dose?.per === "day" || (line?.dose?.ceiling ?? 0) > 200
            ? JSON.stringify(line?.dose)
            : seen.above(
                "only-if",
                dopaminergic.filter((id) => id === "levodopa"),
              );
        },
      },
    ],
  },
];
