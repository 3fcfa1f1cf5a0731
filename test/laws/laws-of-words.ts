// Laws 27, 29, 35, 37, 45: what is said, and who backs it.
import type { PlanLine } from "../../src/assess/assessment.ts";
import { despiteStop } from "../../src/knowledge/treatments/taken-despite-stop.ts";
import { clearance } from "./bedside.ts";
import { about, catalogue, nonSelectiveMaoi } from "./groups.ts";
import { type Law, type Seen, texts } from "./law.ts";
import type { Told } from "./told.ts";

const atOnce =
  /\b(?:stop\w*|withdraw\w*|discontinu\w*|leave out|leav\w+ off)\b[^.;:]*\b(?:at once|abrupt\w*|immediate\w*|sudden\w*|straight away|right away|today|now|overnight|cold turkey)\b/i;
const denied = /\b(?:never|not|no|n't|nobody|without|rather than|instead of|after|if|when|was|were)\b/i;
/** Sentences that are no advice about a medicine that must be tapered. */
const elsewhere = /\b(?:driv\w+|infusion|drip|iron|smok\w+|antihistamine)\b/i;

/** The sentence that advises it; the same texts come again and again, so each is read once. */
const read = new Map<string, string | undefined>();
function advisesAtOnce(text: string): string | undefined {
  if (!read.has(text))
    read.set(
      text,
      text.split(/(?<=[.!?;])\s+/).find((one) => one.includes(" ") && atOnce.test(one) && !denied.test(one) && !elsewhere.test(one)),
    );
  return read.get(text);
}

/** What is written for a reader: titles are names of things, and facts are no advice. */
function* advice({ assessment }: Seen): Generator<readonly [id: string, text: string]> {
  const { plan, noGuideline, alarms, reasons, tests, followUp, referrals, readings, disagreements } = assessment;
  for (const one of [...plan, ...noGuideline, ...alarms, ...reasons, ...tests, ...followUp, ...referrals, ...readings]) {
    yield [one.id, one.says];
    yield [one.id, one.clinician];
  }
  for (const { id, do: first, doClinician } of alarms) yield* [first, doClinician].map((text) => [id, text] as const);
  for (const { id, how, howClinician } of tests) yield* [how, howClinician].map((text) => [id, text] as const);
  for (const { id, says, positions } of disagreements)
    yield* [says, ...positions.map((one) => one.says)].map((text) => [id, text] as const);
  for (const { id, stopping = "", conditions, monitoring, whyNot, cautions, dose } of plan)
    for (const text of [stopping, ...conditions, ...monitoring, ...[...whyNot, ...cautions].map(({ says }) => says), dose?.timing ?? ""])
      yield [id, text];
  for (const { id, stopping = "", silence, monitoring, cautions } of noGuideline)
    for (const text of [stopping, silence, ...monitoring, ...cautions.map(({ says }) => says)]) yield [id, text];
}

function stopsAtOnce(seen: Seen): string | undefined {
  for (const [id, text] of advice(seen)) {
    const sentence = advisesAtOnce(text);
    if (sentence !== undefined) return `${id}: ${sentence}`;
  }
  return undefined;
}

const tapered = about("agonist", "levodopa", "ligand", "opioid", "clonazepam", "benzodiazepine", "z-drug", "sedative");
const psychotropicReviews = about("psychotropic");
const onPsychotropic = (told: Told): boolean =>
  told.takesOf("ssri", "snri", "tricyclic", "tetracyclic", "antipsychotic") || told.takes("lithium");
const tellsToStop = /\b(?:stop|leave out|come off|do without)\b/i;

/** R: lines on what no guideline speaks of; B1-29 names them. */
const unspoken = ["magnesium", "cannabis", "perampanel", "clonidine", "botulinum-toxin"];
const strengths = ["strong", "conditional", "good-practice", "consensus", "expert", "label", "none"];

/** Readings explain a result and advise nothing: some stand on a row whose page has no key among the sources. */
const sourced = (ids: readonly string[]): readonly string[] => ids.filter((one) => !one.endsWith("not marked as a design rule"));

/** The line that has bupropion reviewed because it is taken despite a stop: it names what is taken, and swaps nothing. */
const reviewsBupropion = ({ id, kind, taking }: PlanLine): boolean => id === despiteStop("bupropion") && kind === "stop-medicine" && taking;

interface Carries {
  readonly id: string;
  readonly rows: readonly string[];
  readonly sources: readonly string[];
  readonly evidence: string;
  readonly reviewed: string;
}
function notBacked({ id, rows, sources, evidence, reviewed }: Carries): string[] {
  return [
    ...(rows.length > 0 ? [] : [`${id}: no row`]),
    ...(sources.length > 0 || evidence === "unverified" ? [] : [`${id}: no source, and not marked as a design rule`]),
    ...(["primary", "secondary", "unverified"].includes(evidence) ? [] : [`${id}: evidence ${evidence}`]),
    ...(/^20\d\d-\d\d-\d\d$/.test(reviewed) ? [] : [`${id}: reviewed ${reviewed}`]),
  ];
}
function lineNotBacked(line: PlanLine): string[] {
  const { id, strength, advice, whyNot, cautions } = line;
  return [
    ...notBacked(line),
    ...(strengths.includes(strength) ? [] : [`${id}: strength ${strength}`]),
    ...((advice === "avoid" || advice === "never") && whyNot.length === 0 ? [`${id}: ${advice} without a reason`] : []),
    ...[...whyNot, ...cautions].flatMap((ground) => notBacked({ id: `${id}: ${ground.says}`, ...ground })),
    ...(unspoken.includes(id) && advice === "avoid" && whyNot.every(({ says }) => /guideline/i.test(says))
      ? [`${id}: silence read as avoid`]
      : []),
  ];
}

export const lawsOfWords: readonly Law[] = [
  {
    number: 27,
    says: "no line and no text advises stopping a dopamine agonist, alpha-2-delta ligand, opioid, benzodiazepine or clonidine at once",
    parts: [
      { when: "any text of anyone", atLeast: 100, given: () => true, broken: (_, seen) => stopsAtOnce(seen) },
      {
        when: "one of them is taken",
        atLeast: 6,
        given: (told) =>
          told.takesOf("dopamine-agonist", "alpha-2-delta-ligand", "opioid", "benzodiazepine") || told.takes("clonidine", "levodopa"),
        broken: (_, { assessment }) => {
          const silent = assessment.plan.filter(
            ({ id, stopping, kind }) =>
              (kind === "stop-medicine" || catalogue[id]?.act === "step-down") &&
              tapered.includes(id) &&
              !/never all at once|step|%|not .*at once/i.test(stopping ?? ""),
          );
          return silent.length === 0 ? undefined : silent.map(({ id }) => `${id}: says not how to stop`).join(", ");
        },
      },
    ],
  },
  {
    number: 29,
    says: "bupropion is never for the legs; with epilepsy, an eating disorder or a MAO inhibitor it is not named as a swap either",
    parts: [
      {
        when: "anyone with restless legs",
        atLeast: 20,
        given: (_, seen) => seen.met,
        broken: (_, seen) => seen.above("avoid", ["bupropion"]),
      },
      {
        when: "epilepsy, eating disorder or MAO inhibitor",
        atLeast: 1,
        given: (told) => told.yes("epilepsy", "eating-disorder-ever") || told.takes(...nonSelectiveMaoi),
        broken: (_, seen) => {
          const open = seen.assessment.plan.filter((line) => line.advice !== "avoid" && line.advice !== "never" && !reviewsBupropion(line));
          const named = [...texts(open)].find(([, text]) => /bupropion/i.test(text));
          return named && `${named[0]}: ${named[1]}`;
        },
      },
      {
        when: "the same, and an antidepressant is taken",
        atLeast: 0.4,
        given: (told) =>
          (told.yes("epilepsy", "eating-disorder-ever") || told.takes(...nonSelectiveMaoi)) &&
          told.takesOf("ssri", "snri", "tricyclic", "tetracyclic"),
        broken: (_, seen) => seen.above("avoid", ["bupropion", "bupropion-as-antidepressant"]),
      },
    ],
  },
  {
    number: 35,
    says: "a prescribed psychotropic is never to be stopped: only its prescriber reviews it",
    parts: [
      {
        when: "one is taken",
        atLeast: 2,
        given: onPsychotropic,
        broken: (_, seen) => {
          const wrong = psychotropicReviews.flatMap((id) => {
            const line = seen.line(id);
            if (line === undefined) return [];
            const says = [line.says, line.clinician, ...line.conditions, ...line.monitoring, line.stopping ?? ""].join(" ");
            const stop = says.split(/(?<=[.;])\s+/).find((sentence) => tellsToStop.test(sentence) && !denied.test(sentence));
            return [
              ...(line.advice === "offer" ? [`${id}: offer`] : []),
              ...(line.needs === "person" ? [`${id}: left to the person`] : []),
              ...(stop === undefined ? [] : [`${id}: ${stop}`]),
              ...(/review|prescri|doctor/i.test(line.says) ? [] : [`${id}: names no prescriber`]),
            ];
          });
          return wrong.length === 0 ? undefined : wrong.join("; ");
        },
      },
      {
        when: "one is taken, and mood is not safe",
        atLeast: 0.4,
        given: (told) =>
          onPsychotropic(told) && (told.at("phq9-item9", ">=", 1) || told.yes("suicidal-thoughts") || told.at("phq9-total", ">=", 15)),
        broken: (_, seen) => seen.above("only-if", psychotropicReviews),
      },
    ],
  },
  {
    number: 37,
    says: "magnesium never below a clearance of 30, and no line where the clearance is not known",
    parts: [
      {
        when: "clearance < 30, magnesium is low or taken",
        atLeast: 0.3,
        given: (told) => (clearance(told)?.high ?? 100) < 30 && (told.at("magnesium", "<", 0.7) || told.takesOf("magnesium-salt")),
        broken: (_, seen) => {
          const wrong = about("magnesium").filter((id) => (seen.line(id)?.advice ?? "never") !== "never");
          return wrong.length === 0 ? undefined : wrong.map((id) => `${id}: ${seen.line(id)?.advice}`).join(", ");
        },
      },
      {
        when: "clearance not known, magnesium is low or taken",
        atLeast: 0.5,
        given: (told) => clearance(told) === undefined && (told.at("magnesium", "<", 0.7) || told.takesOf("magnesium-salt")),
        broken: (_, seen) => {
          const wrong = about("magnesium").filter((id) => !["avoid", "never"].includes(seen.line(id)?.advice ?? "never"));
          return wrong.length === 0 ? undefined : wrong.map((id) => `${id}: ${seen.line(id)?.advice}`).join(", ");
        },
      },
    ],
  },
  {
    number: 45,
    says: "every line and alarm carries rows, a source or the mark of a design rule, evidence, strength or none, and a review date; silence is never avoid",
    parts: [
      {
        when: "anyone",
        atLeast: 100,
        given: () => true,
        broken: (_, { assessment }) => {
          const { plan, noGuideline, alarms, reasons, tests, followUp, referrals, readings, diagnosis, disagreements } = assessment;
          const wrong = [
            ...plan.flatMap(lineNotBacked),
            ...noGuideline
              .flatMap(({ cautions, ...line }) => [line, ...cautions.map((one) => ({ id: line.id, ...one }))])
              .flatMap(notBacked),
            ...[...alarms, ...reasons, ...tests, ...followUp, ...referrals, ...diagnosis.mimics, ...disagreements].flatMap(notBacked),
            ...sourced(readings.flatMap(notBacked)),
          ];
          return wrong.length === 0 ? undefined : wrong.slice(0, 5).join("; ");
        },
      },
    ],
  },
];
