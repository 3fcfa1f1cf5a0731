// The shape of the Spanish texts of the medicine: by the kind of rule, its id, and the field that is said. What stands in a list
// without an id (a condition, a stop, a caution) is found by its English text, so a text that changes loses its old translation.
import type { FactId } from "../facts.ts";
import type { TestId } from "../shape.ts";
import type { Status } from "../diagnosis/status.ts";

type Texts<Field extends string> = Readonly<Record<Field, string>>;
type Rules<Field extends string> = Readonly<Record<string, Texts<Field>>>;

/** `plain` is `says.plain`, `do` and `how` are `do.plain` and `how.plain`: what the person reads. */
export interface Spanish {
  readonly facts: Readonly<Record<FactId, string>>;
  readonly statuses: Readonly<Record<Status, Texts<"title" | "plain">>>;
  readonly mimics: Rules<"title" | "plain">;
  readonly alarms: Rules<"title" | "plain" | "do">;
  readonly reasons: Rules<"title" | "plain">;
  readonly tests: Readonly<Record<TestId, Texts<"title" | "plain" | "how">>>;
  readonly treatments: Rules<"title" | "plain">;
  readonly followUps: Rules<"plain">;
  readonly referrals: Rules<"plain">;
  readonly readings: Rules<"title" | "plain">;
  /** Texts without an id of their own, by the English text. */
  readonly sentences: Readonly<Record<string, string>>;
}
