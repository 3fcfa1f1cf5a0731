// My triggers: which days go before worse nights, as far as one person's own diary can tell. "Cannot tell yet" is a normal answer.
import {
  type TriggerAnswer,
  type TriggerCaution,
  type TriggerId,
  triggerRules,
  triggers,
  type TriggerRules,
} from "../../knowledge/diary/triggers.ts";
import type { Truth } from "../../logic/expr.ts";
import { exposuresTo } from "./exposures.ts";
import type { NightDate } from "./moment.ts";
import type { Night } from "./night.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { adjusted, chanceOf } from "./statistics/permutation.ts";
import { type Effect, effectFrom, posteriorOf } from "./statistics/posterior.ts";
import { seedOf } from "./statistics/random.ts";
import { bestOf } from "./statistics/serial.ts";

export interface TriggerFinding {
  readonly id: TriggerId;
  readonly title: string;
  readonly answer: TriggerAnswer;
  /** Nights whose severity was told: with it, without it, and those where the trigger is not known. */
  readonly nights: { readonly with: number; readonly without: number; readonly unknown: number };
  /** What is missing before anything is said. */
  readonly needs?: { readonly nights: number; readonly with: number; readonly without: number };
  /** Points of severity more (or, below zero, less) on nights with it. */
  readonly effect?: Effect;
  /** How often chance alone does as much, for this trigger, and corrected for all that were asked. */
  readonly chance?: number;
  readonly chanceOfAll?: number;
  readonly cautions: readonly TriggerCaution[];
}

export interface TriggerReport {
  readonly findings: readonly TriggerFinding[];
  /** How many triggers had enough nights, and so share the false alarms. */
  readonly asked: number;
  /** Nights that count, and nights left out because their severity was too unsure. */
  readonly nights: number;
  readonly unsure: number;
  /** How much a night resembles the night before, 0 to 1. */
  readonly likeness: number;
}

const ROUNDS = 999;

/**
 * Weighs every trigger against the severity of the nights.
 * @param nights consecutive nights, as `nightsOf` gives them
 * @param changes nights at which a medicine was started, stopped or changed: the model lets the level step there
 */
export function weighTriggers(
  nights: readonly Night[],
  changes: readonly NightDate[] = [],
  rules: TriggerRules = triggerRules,
): TriggerReport {
  const outcome = outcomeOf(nights, changes);
  const weighed = triggers.map(({ id, title }) => ({ id, title, ...weigh(outcome, exposuresTo(id, nights), rules, id) }));
  const asked = weighed.filter(({ chance }) => chance !== undefined);
  const corrected = new Map(adjusted(asked.map(({ chance }) => chance ?? 1)).map((value, i) => [asked[i]?.id, value]));
  const shared: readonly TriggerCaution[] = [
    ...(outcome.steps > 0 ? (["medicine-changed"] as const) : []),
    ...(outcome.at.length * 2 < nights.length ? (["few-nights-told"] as const) : []),
  ];
  return {
    findings: weighed.map(({ reversed, ...finding }) => {
      const chanceOfAll = corrected.get(finding.id);
      return {
        ...finding,
        answer: answerOf(finding.effect, chanceOfAll, rules),
        ...(chanceOfAll !== undefined && { chanceOfAll }),
        cautions: finding.chance === undefined ? [] : [...(reversed ? (["maybe-reversed"] as const) : []), ...shared],
      };
    }),
    asked: asked.length,
    nights: outcome.at.length,
    unsure: outcome.unsure,
    likeness: outcome.fits.length === 0 ? 0 : bestOf(outcome.fits).rho,
  };
}

type Weighed = Pick<TriggerFinding, "nights" | "needs" | "effect" | "chance"> & { readonly reversed: boolean };

function weigh(outcome: Outcome, exposures: readonly Truth[], rules: TriggerRules, id: TriggerId): Weighed {
  const { at, values, fits } = outcome;
  const count = (truth: Truth) => at.filter((night) => exposures[night] === truth).length;
  const nights = { with: count("yes"), without: count("no"), unknown: count("unknown") };
  const needs = {
    nights: Math.max(0, rules.nights - nights.with - nights.without),
    with: Math.max(0, rules.with - nights.with),
    without: Math.max(0, rules.without - nights.without),
  };
  if (fits.length === 0 || needs.nights + needs.with + needs.without > 0) return { nights, needs, reversed: false };
  const share = nights.with / (nights.with + nights.without);
  const exposure = Float64Array.from(exposures, (truth) => (truth === "yes" ? 1 - share : truth === "no" ? -share : 0));
  const deal = {
    at,
    outcome: bestOf(fits),
    blockNights: rules.blockNights,
    rounds: ROUNDS,
    seed: seedOf(`${id} ${exposures.join()} ${values.join()}`),
  };
  const nextDay = Float64Array.from(exposure, (_, night) => exposure[night + 1] ?? 0);
  const here = Float64Array.from(at, (night) => exposure[night] ?? 0);
  const chance = chanceOf({ ...deal, exposure });
  return {
    nights,
    effect: effectFrom(posteriorOf(fits, here, rules.priorSpread), rules),
    chance,
    reversed: chance <= rules.falseAlarms && chanceOf({ ...deal, exposure: nextDay }) <= rules.falseAlarms,
  };
}

function answerOf(effect: Effect | undefined, chance: number | undefined, rules: TriggerRules): TriggerAnswer {
  if (effect === undefined || chance === undefined) return "not-enough-nights";
  if (chance <= rules.falseAlarms && (effect.low > 0 || effect.high < 0)) return "possible";
  return effect.low > -rules.matters && effect.high < rules.matters ? "small-at-most" : "cannot-tell-yet";
}
