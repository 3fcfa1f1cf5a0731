// Which questions come next: a pure reading of the assessment. A fact is asked for only while some line of the assessment waits for it,
// so an answer that makes a question moot removes it.
import type { Assessment } from "../../../assess/assessment.ts";
import type { FactId } from "../../../knowledge/facts.ts";
import { type Topic, type TopicId, topics } from "../../../knowledge/ask/topics.ts";
import type { Answers } from "../../state/answers.ts";

export interface Screen {
  readonly topic: TopicId;
  readonly kind: Topic["kind"];
  readonly facts: readonly FactId[];
}

/** What the person did with questions on this visit: left for later. */
export type Skipped = ReadonlySet<FactId>;

/** A screen holds few questions; lists to tick and reports hold more, because most of it is passed over. */
const MOST: Readonly<Record<Topic["kind"], number>> = { each: 5, signs: 7, ticks: 18, report: 10, medicines: 1, allergies: 1 };

/** Asked of everybody, because nearly every rule hangs on it. */
const ALWAYS: readonly FactId[] = [
  "age",
  "sex",
  "medicines",
  "urge-to-move-legs",
  "symptom-nights-per-week",
  "symptom-distress",
  "disturbs-sleep",
];

/** For every fact that some line waits for: how much its answer may settle. A line that waits for few facts counts more. */
export function worths({ diagnosis, alarms, notAsked, reasons, plan }: Assessment): ReadonlyMap<FactId, number> {
  const worth = new Map<FactId, number>();
  const add = (facts: readonly FactId[], weight: number): void => {
    for (const fact of facts) worth.set(fact, (worth.get(fact) ?? 0) + weight / facts.length);
  };
  for (const { missing } of [...alarms, ...notAsked]) add(missing, 1);
  add(diagnosis.missing, diagnosis.missing.length);
  // What tells restless legs from the like is asked while it is, or may be, restless legs.
  if (diagnosis.status !== "not-met") for (const { asks } of diagnosis.mimics) add(asks, 1);
  for (const { missing } of reasons) add(missing, 1);
  for (const { missing, advice } of plan) if (advice !== "avoid" && advice !== "never") add(missing, 1);
  for (const fact of ALWAYS) if (!worth.has(fact)) worth.set(fact, 1);
  return worth;
}

interface Asking {
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly skipped: Skipped;
}

/** The screens that could still matter, the next one first. Empty: everything that matters has been asked. */
export function screens({ assessment, answers, skipped }: Asking): readonly Screen[] {
  const worth = worths(assessment);
  const due = topics.flatMap((topic: Topic, order) => {
    if (!isDue(topic, answers, skipped)) return [];
    const open = topic.facts.filter((fact) => isOpen(fact, answers) && !skipped.has(fact));
    const wanted = open.filter((fact) => worth.has(fact));
    if (wanted.length === 0) return [];
    const some = topic.place === "first" ? 0 : Math.max(...wanted.map((fact) => worth.get(fact) ?? 0));
    // A list to tick is gone through once, so it is shown whole.
    return [{ topic, order, some, facts: topic.kind === "ticks" ? open : wanted }];
  });
  const place = { first: 0, "by-worth": 1, last: 2 } as const;
  return due
    .toSorted((a, b) => place[a.topic.place] - place[b.topic.place] || b.some - a.some || a.order - b.order)
    .flatMap(({ topic: { id, kind }, facts }) => pagesOf({ topic: id as TopicId, kind, facts }));
}

/** A long topic takes several screens of about the same length. */
function pagesOf(screen: Screen): readonly Screen[] {
  const pages = Math.ceil(screen.facts.length / MOST[screen.kind]);
  const each = Math.ceil(screen.facts.length / pages);
  return Array.from({ length: pages }, (_, page) => ({ ...screen, facts: screen.facts.slice(page * each, (page + 1) * each) }));
}

/** Not yet told by the person, nor said "I don't know" to; what a file said is asked for only where a line still waits for it. */
export function isOpen(fact: FactId, { told, medicines }: Answers): boolean {
  return fact === "medicines" ? medicines === undefined || medicines.open === true : !told.has(fact);
}

function isDue({ given, after }: Topic, answers: Answers, skipped: Skipped): boolean {
  if (given !== undefined && !given.some((fact) => answers.told.get(fact)?.value === true)) return false;
  return after === undefined || !isOpen(after, answers) || skipped.has(after);
}

/** The screen for facts that a page asks for by name, whatever the order would be. */
export function screenFor(facts: readonly FactId[]): Screen | undefined {
  const [first] = facts;
  const topic: Topic | undefined = topics.find((one) => (one.facts as readonly FactId[]).some((fact) => fact === first));
  if (topic === undefined) return undefined;
  const own = facts.filter((fact) => (topic.facts as readonly FactId[]).includes(fact));
  // Who came to say one thing answers it with yes, no or not known, whatever the form of its topic.
  return { topic: topic.id as TopicId, kind: topic.kind === "signs" ? "each" : topic.kind, facts: own };
}

/** Every fact that the interview can ask for. */
export const askable: ReadonlySet<FactId> = new Set(topics.flatMap((topic) => topic.facts as readonly FactId[]));

// How long a question takes: our own guess at reading and choosing, not a measurement.
const SECONDS: Readonly<Record<Topic["kind"], number>> = { each: 5, signs: 3, ticks: 1.5, report: 5, medicines: 60, allergies: 15 };
const TURN = 3;

export interface Left {
  readonly questions: number;
  readonly screens: number;
  readonly minutes: number;
}

/** What is left, honestly: everything that could still matter on what is known now. Answers may remove questions or bring some. */
export function leftOf(all: readonly Screen[]): Left {
  const seconds = all.reduce((sum, { kind, facts }) => sum + TURN + facts.length * SECONDS[kind], 0);
  return {
    questions: all.reduce((sum, { facts }) => sum + facts.length, 0),
    screens: all.length,
    minutes: all.length === 0 ? 0 : Math.max(1, Math.round(seconds / 60)),
  };
}

/** Whether the picture is clear enough to look at: danger, who, legs and medicines have been gone through. */
export const isPastFirst = (all: readonly Screen[]): boolean =>
  all.every(({ topic }) => topics.find(({ id }) => id === topic)?.place !== "first");
