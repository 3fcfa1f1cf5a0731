// One line of a code table: codes of one system, and the facts that they feed.
import type { FactId } from "../../knowledge/facts.ts";
import type { SystemName } from "./systems.ts";

export type CodeRow = {
  readonly facts: readonly FactId[];
  readonly system: SystemName;
  // "E11*" stands for every code that begins with E11.
  readonly codes: readonly string[];
  // Wider than the fact, or another method: it may prompt a question, it must not decide a diagnosis or a stop alone.
  readonly nonspecific?: true;
  // Nobody has seen the code under its name: to be treated as nonspecific.
  readonly verified?: false;
};

export type ObservationRow = CodeRow & {
  // The result is positive or negative, not a number.
  readonly reads?: "presence";
  readonly side?: "left" | "right";
  // SNOMED CT answers and what they say; any other answer says nothing.
  readonly answers?: Readonly<Record<string, boolean | number>>;
};
