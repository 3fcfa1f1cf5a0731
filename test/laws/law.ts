// What a law is, and what it may look at: what was told, and the assessment that came of it. Nothing else.
import type { Assessment, PlanLine } from "../../src/assess/assessment.ts";
import { assess } from "../../src/assess/assess.ts";
import { readPerson } from "../../src/record/read.ts";
import { catalogue, raises } from "./groups.ts";
import type { Person } from "./people.ts";
import { Told } from "./told.ts";

export interface Part {
  /** The antecedent in words. */
  readonly when: string;
  /** The least share of all people, in percent, in whom it must have held: a law that is never tried proves nothing. */
  readonly atLeast: number;
  readonly given: (told: Told, seen: Seen) => boolean;
  /** What breaks the law; nothing where it holds. */
  readonly broken: (told: Told, seen: Seen) => string | undefined;
}
export interface Law {
  readonly number: number;
  readonly says: string;
  readonly parts: readonly [Part, ...Part[]];
}

const order = ["offer", "consider", "only-if", "avoid", "never"];
export type Level = "offer" | "consider" | "only-if" | "avoid";

export class Seen {
  readonly person: Person;
  readonly told: Told;
  readonly assessment: Assessment;
  readonly #byId: ReadonlyMap<string, PlanLine>;
  constructor(person: Person) {
    this.person = person;
    this.told = new Told(person.input);
    this.assessment = assessed(person.input);
    this.#byId = new Map(this.assessment.plan.map((line) => [line.id, line]));
  }

  line(id: string): PlanLine | undefined {
    return this.#byId.get(id);
  }
  /** The lines of these ids that are better than a level, worded for a report. */
  above(level: Level, ids: readonly string[]): string | undefined {
    const found = ids.flatMap((id) => {
      const line = this.#byId.get(id);
      return line !== undefined && order.indexOf(line.advice) < order.indexOf(level) ? [`${id}: ${line.advice}`] : [];
    });
    return found.length === 0 ? undefined : found.join(", ");
  }
  /** "Start": offer, consider or only-if of a medicine that is not taken yet. */
  starts(ids: readonly string[]): string | undefined {
    return this.above(
      "avoid",
      ids.filter((id) => catalogue[id]?.act === "start" && !this.told.takes(...(catalogue[id]?.gives ?? []))),
    );
  }
  raises(ids: readonly string[] = raises): string | undefined {
    return this.above(
      "avoid",
      ids.filter((id) => raises.includes(id)),
    );
  }
  alarm(id: string): "present" | "possible" | undefined {
    return this.assessment.alarms.find((one) => one.id === id)?.status;
  }
  get met(): boolean {
    return this.assessment.diagnosis.status === "met";
  }
  get emergency(): boolean {
    return this.assessment.alarms.some(({ status, urgency }) => status === "present" && urgency === "emergency");
  }
  /** Restless legs, and no emergency that would silence the plan anyway: here a start is tempting. */
  get tempting(): boolean {
    return this.met && !this.emergency;
  }
}

export function assessed(input: unknown): Assessment {
  const record = readPerson(input, undefined);
  if ("where" in record) throw new Error(`${record.where}: ${record.what}`);
  return assess(record);
}

/** Every text of a value, with its path. */
export function* texts(value: unknown, path = ""): Generator<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* texts(one, `${path}[${i}]`);
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* texts(one, path === "" ? key : `${path}.${key}`);
}
