// What is known as of a day: one answer per fact, with the value, date and place it came from.
import { factOf, type FactId } from "../knowledge/facts.ts";
import { sinceLast, stopsWhenStale } from "../knowledge/freshness.ts";
import { type Answer, type Entry, list, world, type World } from "../logic/answers.ts";
import { between } from "../logic/interval.ts";
import { agreed, newestOf } from "./agreed.ts";
import type { Day } from "./day.ts";
import { derive, rangeOf } from "./derive.ts";
import { entryOf } from "./entries.ts";
import { grown, outgrown, unreadable } from "./passing-time.ts";
import type { Medicine, Observation, PersonRecord, Problem } from "./record.ts";

/** Where an answer came from. A computed one names the facts it was computed from. */
export interface Evidence {
  readonly on: Day;
  readonly origin: string;
  readonly written?: string;
  readonly from?: readonly FactId[];
}

export interface Known {
  readonly today: Day;
  /** Fresh answers: the only ones that may open a door. */
  readonly now: World;
  /** The same, with the last known value where an old one must still be able to close a door. */
  readonly stops: World;
  readonly evidence: ReadonlyMap<FactId, Evidence>;
  /** Facts that were told, but too long ago or too soon after something that changes them. */
  readonly stale: ReadonlyMap<FactId, Evidence>;
  /** The entries behind the medicine list. */
  readonly medicines: readonly Medicine[];
  /** Facts told twice in ways that cannot both be true. */
  readonly clashing: ReadonlySet<FactId>;
  readonly problems: readonly Problem[];
}

export function knownOf(record: PersonRecord): Known {
  const problems: Problem[] = [...record.problems];
  const told = toldOf(record, problems);
  const fresh = new Map(told.answers);
  const evidence = new Map(told.evidence);
  const stale = new Map<FactId, Evidence>();
  for (const [fact, { on }] of told.evidence) if (record.today - on > factOf(fact).freshDays) setAside(fact);

  follow(fresh, evidence, told.clashing, problems);
  derive(fresh, evidence, record.today, told.clashing, problems);
  for (const fact of sinceLast) {
    const [now, before] = [fresh.get(fact), told.answers.get(fact)];
    if (now !== undefined && before !== undefined) fresh.set(fact, the("lower", now, before));
  }
  const everTold = new Map([...told.answers, ...fresh]); // an event told long ago still spoils what was drawn after it
  for (const fact of unreadable(everTold, evidence, record.today)) setAside(fact);

  const now = world(fresh);
  return {
    today: record.today,
    now,
    stops: stopsOf(told, now, record.today),
    evidence,
    stale,
    medicines: record.medicines ?? [],
    clashing: told.clashing,
    problems,
  };

  function setAside(fact: FactId): void {
    const source = evidence.get(fact);
    if (source !== undefined) stale.set(fact, source);
    fresh.delete(fact);
    evidence.delete(fact);
  }
}

/** What is known now, with the last known value of what may still close a door. */
function stopsOf(told: Told, now: World, today: Day): World {
  const late = [...stopsWhenStale].filter((fact) => !now.answers.has(fact) && told.answers.has(fact));
  if (late.length === 0) return now;
  const answers = new Map([...told.answers].filter(([fact]) => now.answers.has(fact) || stopsWhenStale.has(fact)));
  derive(answers, new Map(told.evidence), today, new Set(), []);
  return world(new Map([...answers, ...(now.answers as ReadonlyMap<FactId, Answer>)])); // answers are keyed by the vocabulary
}

interface Told {
  readonly answers: ReadonlyMap<FactId, Answer>;
  readonly evidence: ReadonlyMap<FactId, Evidence>;
  readonly clashing: Set<FactId>;
}

/** Each leg is as old as its own measurement: an old one says nothing beside a fresh one, and takes nothing from it. */
function stillCounting(fact: FactId, newest: readonly Observation[], today: Day): readonly Observation[] {
  const fresh = newest.filter(({ on }) => today - on <= factOf(fact).freshDays);
  return fresh.length > 0 ? fresh : newest;
}

/** As old as the oldest leg. */
function sourceOf(newest: readonly Observation[], today: Day): Evidence {
  const written = [...new Set(newest.flatMap((one) => one.written ?? []))].join(" and ");
  return {
    on: newest.reduce((day, { on }) => Math.min(day, on), today),
    origin: newest.map(({ origin }) => origin).join(", "),
    ...(written !== "" && { written }),
  };
}

/** The worse of two quantities that were both told, whichever was written first. */
function the(which: "lower" | "higher", a: Answer, b: Answer): Answer {
  const pick = which === "lower" ? Math.min : Math.max;
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return between(pick(one.low, other.low), pick(one.high, other.high));
}

/** What a yes says of another fact. Where that one is denied the two contradict each other, and the yes counts. */
function follow(answers: Map<FactId, Answer>, evidence: Map<FactId, Evidence>, clashing: Set<FactId>, problems: Problem[]): void {
  for (const [fact, answer] of answers) {
    const { implies } = factOf(fact);
    const source = evidence.get(fact);
    if (implies === undefined || answer !== true || source === undefined || answers.get(implies) === true) continue;
    if (answers.get(implies) === false) {
      clashing.add(implies);
      problems.push({
        where: `${source.origin}, ${evidence.get(implies)?.origin ?? implies}`,
        what: `record-conflict: ${fact} is told, and ${implies} is denied`,
        expected: "facts that can both be true; until then the safer one counts",
      });
    }
    answers.set(implies, true);
    evidence.set(implies, { ...source, from: [fact] });
  }
}

/** The newest word on every fact, however old. */
function toldOf(
  { today, observations, medicines, medicinesOn = today, medicinesOpen, allergies, allergiesOpen }: PersonRecord,
  problems: Problem[],
): Told {
  const answers = new Map<FactId, Answer>([["today", today]]);
  const evidence = new Map<FactId, Evidence>();
  const clashing = new Set<FactId>();
  const otherEnds: [FactId, Answer, Evidence][] = [];
  for (const [fact, all] of Map.groupBy(observations, (one) => one.fact)) {
    const newest = stillCounting(fact, newestOf(all), today);
    const value = agreed(fact, newest, clashing, problems);
    if (value === undefined) continue;
    const source = sourceOf(newest, today);
    const answer = grown(fact, value, today - source.on);
    const impossible = outgrown(fact, answer, source, today);
    if (impossible !== undefined) {
      problems.push(impossible);
      continue;
    }
    answers.set(fact, answer);
    evidence.set(fact, source);
    const { otherEnd } = factOf(fact);
    const other = otherEnd && agreed(fact, newest, clashing, [], "highest");
    if (otherEnd !== undefined && other !== undefined) otherEnds.push([otherEnd, other, source]);
  }
  for (const [end, value, source] of otherEnds) {
    const stated = answers.get(end);
    answers.set(end, stated === undefined ? value : the("higher", stated, value));
    evidence.set(end, source);
  }
  if (medicines) {
    answers.set("medicines", list(inOrder(medicines.map(entryOf)), medicinesOpen));
    evidence.set("medicines", { on: medicinesOn, origin: "medicines" });
  }
  if (allergies) {
    answers.set("drug-allergies", list(inOrder(allergies.map((id) => ({ tags: [id] }))), allergiesOpen));
    evidence.set("drug-allergies", { on: today, origin: "facts.drug-allergies" });
  }
  return { answers, evidence, clashing };
}

/** By what they say, so that the order in which they were written changes nothing. */
const inOrder = (entries: readonly Entry[]): Entry[] =>
  entries
    .map((entry) => ({ entry, key: JSON.stringify(entry) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
