// A case: a person in one sentence, the facts as anybody would enter them, and what a rule must say of them.

export interface RuleCase {
  readonly rule: string;
  readonly name: string;
  readonly today?: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly medicines?: readonly Readonly<Record<string, unknown>>[];
  readonly expect: string;
}
