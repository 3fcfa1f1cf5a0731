// What no reader should ever meet, over random people: a question that nobody would ask, a line that contradicts another, a
// dose in the words for the person, a sign that belongs into code.
import type { Assessment } from "../../src/assess/assessment.ts";
import { type FactId, isFactId } from "../../src/knowledge/facts.ts";
import { texts } from "./law.ts";
import type { Told } from "./told.ts";

export interface Sense {
  readonly says: string;
  /** What breaks it; nothing where it holds. */
  readonly broken: (assessment: Assessment, told: Told) => string | undefined;
}

/** Every list of questions, with the line that asks. */
export function* questions({ diagnosis, alarms, notAsked, reasons, tests, plan, noGuideline }: Assessment) {
  yield ["diagnosis", diagnosis.missing] as const;
  for (const { id, missing } of diagnosis.criteria) yield [id, missing] as const;
  for (const { id, asks } of diagnosis.mimics) yield [id, asks] as const;
  for (const { id, gives } of tests) yield [id, gives] as const;
  for (const { id, missing } of [...alarms, ...notAsked, ...reasons, ...plan, ...noGuideline]) yield [id, missing] as const;
}
const firstAsked = (assessment: Assessment, wanted: (fact: FactId) => boolean): string | undefined => {
  for (const [id, facts] of questions(assessment)) {
    const found = facts.find(wanted);
    if (found !== undefined) return `${id} asks ${found}`;
  }
  return undefined;
};
const twice = (all: readonly string[]): string | undefined => all.find((one, i) => all.indexOf(one) !== i);

const ofPregnancy: ReadonlySet<string> = new Set([
  "pregnant",
  "could-become-pregnant",
  "gestation",
  "weeks-since-birth",
  "breastfeeding",
  "heavy-periods",
]);
const outsideTheYears = (told: Told): boolean => told.code("sex") === "male" || told.at("age", "<", 12) || told.at("age", ">", 55);

/** An amount of a medicine; a concentration of a blood value is none. */
const amount = /(?:\d\s*(?:mg|mcg|µg|ug|g)\b(?!\/)|\b(?:milligram|microgram)s?\b)/i;
const ascii = /(?:<=|>=|\bug\/|\bumol\/|kg\/m2\b)/;
/** What is not said to a reader, or in the words of whoever sent it. */
const notProse = /(?:^knowledge|\.(?:id|unit|fact|criterion|origin|written|rows\[\d+\]|on)$|^stale\[\d+\]\.(?:origin|fact))/;
const toThePerson = /^(?:diagnosis|(?:alarms|reasons|tests|plan|noGuideline|followUp|referrals|readings)\[\d+\])\.(?:says|do|how)$/;

export const sense: readonly Sense[] = [
  {
    says: "nobody is asked of a pregnancy, birth or periods who is a man, younger than 12, older than 55 or past the menopause",
    broken: (assessment, told) =>
      outsideTheYears(told) || told.yes("postmenopausal") ? firstAsked(assessment, (fact) => ofPregnancy.has(fact)) : undefined,
  },
  {
    says: "a man, a child under 12 and somebody over 55 is not asked about the menopause",
    broken: (assessment, told) => (outsideTheYears(told) ? firstAsked(assessment, (fact) => fact === "postmenopausal") : undefined),
  },
  {
    says: "what was told plainly and today is not asked again",
    broken: (assessment, { input }) => {
      const plain = new Set(Object.entries(input.facts).flatMap(([fact, value]) => (typeof value === "boolean" ? [fact] : [])));
      const inConflict = new Set(assessment.problems.flatMap(({ where }) => where.split(/, |facts\./)));
      return firstAsked(assessment, (fact) => plain.has(fact) && !inConflict.has(fact));
    },
  },
  {
    says: "every alarm says because of what",
    broken: ({ alarms }) => alarms.find(({ because }) => because.length === 0)?.id,
  },
  {
    says: "no child is sent to an endoscopy by the rule for men",
    broken: ({ alarms }, told) =>
      told.at("age", "<", 17) && !told.yes("postmenopausal")
        ? alarms.find(({ id }) => id === "iron-deficiency-anemia-workup")?.id
        : undefined,
  },
  {
    says: "where the diagnosis is met, nobody is told that it is uncertain",
    broken: ({ diagnosis, referrals, readings }) =>
      diagnosis.status === "met"
        ? [...referrals, ...readings].find(({ id }) => id === "refer-uncertain-diagnosis" || id === "child-research-category")?.id
        : undefined,
  },
  {
    says: "nothing is said twice in one line",
    broken: ({ plan, noGuideline, reasons }) =>
      [
        ...plan.map(({ conditions, whyNot, cautions }) => [...conditions, ...[...whyNot, ...cautions].map(({ says }) => says)]),
        ...noGuideline.map(({ cautions }) => cautions.map(({ says }) => says)),
        ...reasons.map((reason) => reason.for.map(({ fact, says }) => `${fact} ${says}`)),
      ]
        .flatMap((all) => twice(all) ?? [])
        .at(0),
  },
  {
    says: "one title, one line",
    broken: ({ plan, noGuideline }) => twice([...plan, ...noGuideline].map(({ title }) => title)),
  },
  {
    says: "while an alarm goes first, every test waits for it or tells how urgent it is",
    broken: ({ summary: { first, tests: named }, tests, alarms }) => {
      const asked = new Set(alarms.filter(({ id }) => first.includes(id)).flatMap(({ missing }) => missing));
      const wrong = tests.find(
        ({ after, gives }) =>
          after.length > 0 !== (first.length > 0 && !gives.some((fact) => asked.has(fact))) || after.some((id) => !first.includes(id)),
      );
      if (wrong !== undefined) return `${wrong.id} waits for ${wrong.after.join(", ") || "nothing"}`;
      const order = tests.map(({ after }) => Number(after.length > 0));
      if (order.some((waits, i) => i > 0 && waits < (order[i - 1] ?? 0))) return "a test that waits stands before one that does not";
      return named.find((id) => tests.some((test) => test.id === id && test.after.length > 0));
    },
  },
  {
    says: "no follow-up of what only hangs on a condition",
    broken: ({ followUp, plan }) => {
      const offered = plan.some(({ advice }) => advice === "offer" || advice === "consider");
      return offered ? undefined : followUp.find(({ because }) => because.length === 0)?.id;
    },
  },
  {
    says: "no amount of a medicine in the words for the person",
    broken: (assessment) => [...texts(assessment)].find(([path, text]) => toThePerson.test(path) && amount.test(text))?.join(": "),
  },
  {
    says: "at least, at most and micrograms are written as a reader expects them",
    broken: (assessment) => {
      const said = { ...assessment, problems: [] };
      return ascii.test(JSON.stringify(said))
        ? [...texts(said)].find(([path, text]) => !notProse.test(path) && ascii.test(text))?.join(": ")
        : undefined;
    },
  },
  {
    says: "what is asked and what is stale are facts of the vocabulary, each once",
    broken: (assessment) => {
      for (const [id, facts] of questions(assessment)) {
        const again = twice(facts);
        if (again !== undefined) return `${id} asks ${again} twice`;
      }
      return assessment.stale.find(({ fact }) => !isFactId(fact))?.fact;
    },
  },
];
