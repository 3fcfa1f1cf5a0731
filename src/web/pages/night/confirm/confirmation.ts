// What enters a record when a person stands behind a night: the index with its rule set, and beside it what it rests on.
import type { FactId } from "../../../../knowledge/facts.ts";
import type { RuleSet } from "../../../../sleep/choices.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import type { Range } from "../../../../sleep/range.ts";
import type { Told } from "../../../state/answers.ts";
import type { Tally } from "../edit/sheet.ts";

export interface ConfirmedChannel {
  readonly label: string;
  readonly side: string;
  readonly readableHours: number;
  readonly leftOut: boolean;
}

/** A night as it is kept. Its id is that of the recording's content, so that one recording has one entry. The index that counts is the usual reading; its range stands beside it. */
export interface ConfirmedNight {
  readonly id: string;
  readonly on: string;
  readonly confirmedAt: number;
  readonly rules: RuleSet;
  readonly plms: Pick<Range, "low" | "high"> & { readonly value: number };
  readonly plmw?: number;
  readonly sleepHours: number;
  readonly wakeHours: number | null;
  readonly excludedMinutes: number;
  readonly channels: readonly ConfirmedChannel[];
  readonly movements: Tally;
  readonly source: NightResult["source"];
  readonly scorer: string;
}

export interface ToConfirm {
  readonly id: string;
  readonly on: string;
  readonly now: number;
  readonly rules: RuleSet;
  readonly result: NightResult;
  readonly legs: readonly { readonly label: string; readonly side: string }[];
  readonly without: readonly number[];
  readonly tally: Tally;
}

/** Undefined where there is no number: without stages nothing can be counted per hour of sleep. */
export function confirmationOf({ id, on, now, rules, result, legs, without, tally }: ToConfirm): ConfirmedNight | undefined {
  const indices = result.rules[rules]?.indices;
  const plms = indices?.["plms"];
  const { sleepHours, wakeHours, excludedMinutes } = result.analysed;
  if (plms === undefined || plms.value === null || sleepHours === null) return undefined;
  const plmw = indices?.["plmw"]?.value ?? undefined;
  const kept = result.channels;
  let next = 0;
  const channels = legs.map(({ label, side }, i): ConfirmedChannel => {
    const leftOut = without.includes(i);
    const quality = leftOut ? undefined : kept[next++]; // the result lists the legs that were not left out
    return { label, side, readableHours: (quality?.readableSeconds ?? 0) / 3600, leftOut };
  });
  const { value, low, high } = plms;
  return {
    id,
    on,
    confirmedAt: now,
    rules,
    plms: { value, low, high },
    ...(plmw !== undefined && { plmw }),
    sleepHours,
    wakeHours,
    excludedMinutes,
    channels,
    movements: tally,
    source: result.source,
    scorer: result.scorer,
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The facts that the assessment reads, always all four: an index that these rules do not define is unknown, not another night's. */
export function factsOf({ on, confirmedAt: at, rules, plms, plmw }: ConfirmedNight): readonly Told[] {
  const told = (fact: FactId, value: unknown): Told => ({ fact, value, at });
  return [
    told("plms-index", { value: rounded(plms.value), unit: "/h", on }),
    told("plms-rule-set", { value: rules, on }),
    told("plms-confirmed-by-person", { value: true, on }),
    plmw === undefined ? { fact: "plmw-index", at } : told("plmw-index", { value: rounded(plmw), unit: "/h", on }),
  ];
}

/** Taking a night back takes back what it told: unknown again, not zero. */
export const withdrawnFacts = (night: ConfirmedNight, at: number): readonly Told[] => factsOf(night).map(({ fact }) => ({ fact, at }));
