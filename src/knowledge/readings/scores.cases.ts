// Cases of what the totals of scales mean, of change, of supportive features, and of the readings for children.
import type { RuleCase } from "../cases.ts";
import { scales } from "../diagnosis/severity.ts";

const bandCases: readonly RuleCase[] = scales.flatMap(({ id, of, bands }) =>
  bands.flatMap(({ low, high, name }, i) => {
    const rule = `${id}-${name.replaceAll(" ", "-")}`;
    const beside = i < bands.length - 1 ? `one more, ${high + 1}` : `one less, ${low - 1}`;
    return [
      { rule, name: `the lowest total, ${low}`, facts: { [of]: low }, expect: "yes" },
      { rule, name: `the highest total, ${high}`, facts: { [of]: high }, expect: "yes" },
      { rule, name: beside, facts: { [of]: i < bands.length - 1 ? high + 1 : low - 1 }, expect: "no" },
      { rule, name: "no total", facts: {}, expect: "unknown" },
    ];
  }),
);
const child = { age: 9, "urge-to-move-legs": true, "worse-at-rest": true, "relieved-by-movement": true };

export const cases: readonly RuleCase[] = [
  ...bandCases,
  { rule: "clearly-better", name: "27 to 18", facts: { "irls-baseline": 27, "irls-total": 18 }, expect: "yes" },
  { rule: "clearly-better", name: "a clinician calls it much improved", facts: { "clinical-global-improvement": 2 }, expect: "yes" },
  {
    rule: "clearly-better",
    name: "27 to 24, minimally improved",
    facts: { "irls-baseline": 27, "irls-total": 24, "clinical-global-improvement": 3 },
    expect: "no",
  },
  { rule: "clearly-better", name: "27 to 24, no impression given", facts: { "irls-baseline": 27, "irls-total": 24 }, expect: "unknown" },
  {
    rule: "small-change",
    name: "30 to 27, no impression of much improved",
    facts: { "irls-baseline": 30, "irls-total": 27, "clinical-global-improvement": 3 },
    expect: "yes",
  },
  { rule: "small-change", name: "30 to 21", facts: { "irls-baseline": 30, "irls-total": 21 }, expect: "no" },
  { rule: "small-change", name: "27 to 27", facts: { "irls-baseline": 27, "irls-total": 27 }, expect: "no" },
  { rule: "small-change", name: "no total before treatment", facts: { "irls-total": 27 }, expect: "unknown" },
  { rule: "much-better", name: "30 to 19", facts: { "irls-baseline": 30, "irls-total": 19 }, expect: "yes" },
  { rule: "much-better", name: "30 to 20", facts: { "irls-baseline": 30, "irls-total": 20 }, expect: "no" },
  { rule: "much-better", name: "no total before treatment", facts: { "irls-total": 12 }, expect: "unknown" },
  { rule: "nearly-free-of-symptoms", name: "24 to 10", facts: { "irls-baseline": 24, "irls-total": 10 }, expect: "yes" },
  { rule: "nearly-free-of-symptoms", name: "24 to 11", facts: { "irls-baseline": 24, "irls-total": 11 }, expect: "no" },
  { rule: "nearly-free-of-symptoms", name: "no total before treatment", facts: { "irls-total": 9 }, expect: "unknown" },
  { rule: "too-soon-to-compare-scores", name: "10 days after iron by vein", facts: { "days-since-iv-iron": 10 }, expect: "yes" },
  {
    rule: "too-soon-to-compare-scores",
    name: "20 days after, no taper",
    facts: { "days-since-iv-iron": 20, "dopamine-agonist-taper-running": false },
    expect: "no",
  },
  { rule: "too-soon-to-compare-scores", name: "not asked", facts: {}, expect: "unknown" },

  { rule: "family-with-restless-legs", name: "the mother has it", facts: { "first-degree-relative-with-rls": true }, expect: "yes" },
  { rule: "family-with-restless-legs", name: "nobody has it", facts: { "first-degree-relative-with-rls": false }, expect: "no" },
  { rule: "family-with-restless-legs", name: "not asked", facts: {}, expect: "unknown" },
  { rule: "improved-on-dopaminergic", name: "it helped at first", facts: { "improved-on-dopaminergic": true }, expect: "yes" },
  { rule: "improved-on-dopaminergic", name: "it never helped", facts: { "improved-on-dopaminergic": false }, expect: "no" },
  { rule: "improved-on-dopaminergic", name: "never taken, not asked", facts: {}, expect: "unknown" },
  {
    rule: "less-sleepy-than-expected",
    name: "five hours a night and wide awake",
    facts: { "daytime-sleepiness-less-than-expected": true },
    expect: "yes",
  },
  {
    rule: "less-sleepy-than-expected",
    name: "as sleepy as one would be",
    facts: { "daytime-sleepiness-less-than-expected": false },
    expect: "no",
  },
  { rule: "less-sleepy-than-expected", name: "not asked", facts: {}, expect: "unknown" },

  {
    rule: "child-research-category",
    name: "a girl of 9 with all but the evening",
    facts: { ...child, "worse-in-evening": false, "explained-by-mimic": false },
    expect: "yes",
  },
  { rule: "child-research-category", name: "an adult", facts: { ...child, age: 30, "explained-by-mimic": false }, expect: "no" },
  { rule: "child-research-category", name: "a girl of 9, other causes not judged", facts: child, expect: "unknown" },
  {
    rule: "child-own-words",
    name: "a parent gave the words",
    facts: { ...child, "symptoms-started-in-childs-own-words": false },
    expect: "yes",
  },
  {
    rule: "child-own-words",
    name: "the child's own words",
    facts: { ...child, "symptoms-started-in-childs-own-words": true },
    expect: "no",
  },
  { rule: "child-own-words", name: "nobody noted whose words", facts: child, expect: "unknown" },
  { rule: "child-mimics", name: "a girl of 9 with three features", facts: child, expect: "yes" },
  { rule: "child-mimics", name: "an adult", facts: { ...child, age: 30 }, expect: "no" },
  {
    rule: "child-mimics",
    name: "a girl of 9, relief not asked",
    facts: { age: 9, "urge-to-move-legs": true, "worse-at-rest": true },
    expect: "unknown",
  },
];
