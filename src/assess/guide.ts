// The guide: every reason, test, treatment and red flag as a page about everybody, made from the same rules that judge one
// person. Nothing here is about anybody, and nothing is said that the knowledge does not say.
import { alarms } from "../knowledge/alarms.ts";
import { criteria } from "../knowledge/criteria.ts";
import { helpsWith } from "../knowledge/guide.ts";
import { reasons } from "../knowledge/reasons.ts";
import type { Alarm, Reason, Ruled, Says, Test, Treatment } from "../knowledge/shape.ts";
import { tests } from "../knowledge/tests.ts";
import { treatments } from "../knowledge/treatments.ts";
import { vocabulary } from "../knowledge/vocabulary.ts";
import type { Expr } from "../logic/expr.ts";
import { outline } from "../logic/words.ts";
import type { Backed } from "./assessment.ts";
import { backed } from "./context.ts";

export const guideKinds = ["reason", "test", "treatment", "alarm"] as const;
export type GuideKind = (typeof guideKinds)[number];

export interface GuidePage extends Backed {
  readonly kind: GuideKind;
  readonly id: string;
  readonly title: string;
  /** A reason's domain, a treatment's kind: under which head it stands in the list. */
  readonly group: string;
  readonly says: Says;
  /** How a test is done; what to do on a red flag. */
  readonly how?: Says;
  /** How sure science is that a reason makes legs restless. */
  readonly link?: Reason["link"];
  readonly burden?: Test["burden"];
  /** The rule as a clinician reads it, one head a part, lines indented by two spaces a step. */
  readonly rule: readonly { readonly head: string; readonly lines: readonly string[] }[];
  /** Pages that belong to this one: what settles a reason, what helps, what a test is for. */
  readonly settledBy: readonly string[];
  readonly settles: readonly string[];
  readonly helpedBy: readonly string[];
  readonly helps: readonly string[];
}

const titles: ReadonlyMap<string, string> = new Map(criteria.map(({ id, says }) => [id, says]));

const part = (head: string, when: Expr | undefined): GuidePage["rule"] =>
  when === undefined ? [] : [{ head, lines: outline(when, vocabulary, titles) }];

const bare = { settledBy: [], settles: [], helpedBy: [], helps: [] } as const;
const head = <Kind extends GuideKind>(kind: Kind, one: Ruled & { readonly id: string; readonly title: string; readonly says: Says }) => ({
  ...bare,
  ...backed(one),
  kind,
  id: one.id,
  title: one.title,
  says: one.says,
});

const reasonPage = (one: Reason): GuidePage => ({
  ...head("reason", one),
  group: one.domain,
  link: one.link,
  rule: [...part("found", one.present), ...part("likely", one.suspected), ...part("against", one.against)],
  settledBy: one.settledBy,
  helpedBy: helpsWith[one.id] ?? [],
});

const testPage = (one: Test): GuidePage => ({
  ...head("test", one),
  group: one.burden,
  how: one.how,
  burden: one.burden,
  rule: part("proposed", one.when),
  settles: reasons.filter(({ settledBy }) => settledBy.includes(one.id)).map(({ id }) => id),
});

const treatmentPage = (one: Treatment): GuidePage => ({
  ...head("treatment", one),
  group: one.kind,
  rule: [
    ...one.for.flatMap(({ advice, when }) => part(advice, when)),
    ...one.never.flatMap(({ says, when }) => part(`never: ${says}`, when)),
    ...one.avoid.flatMap(({ says, when }) => part(`avoid: ${says}`, when)),
  ],
  helps: Object.entries(helpsWith).flatMap(([reason, some]) => (some.includes(one.id) ? [reason] : [])),
});

const alarmPage = (one: Alarm): GuidePage => ({
  ...head("alarm", one),
  group: one.levels[0].urgency,
  how: one.do,
  rule: one.levels.flatMap(({ urgency, when }) => part(urgency, when)),
});

/** Lines that speak only to somebody who takes the medicine already: they make no page of their own. */
const isFollowing = ({ id, group, kind, ingredient, for: indications }: Treatment): boolean =>
  group === "safety" && (kind === "monitoring" || (kind === "medicine" && indications.length === 0 && id !== ingredient));

export const guidePages: readonly GuidePage[] = [
  ...reasons.map(reasonPage),
  ...tests.map(testPage),
  ...treatments.filter((one) => !isFollowing(one)).map(treatmentPage),
  ...alarms.map(alarmPage),
];

export const guidePage = (kind: string, id: string): GuidePage | undefined =>
  guidePages.find((page) => page.kind === kind && page.id === id);
