// The vocabulary as a Questionnaire (SDC): every fact that somebody can state, under its own id.
import { factOf, type Fact, type FactId, facts, isFactId } from "../../knowledge/facts.ts";
import { canonical } from "./names.ts";
import { published } from "./knowledge/published.ts";
import { hiddenBy, questionsOf } from "./questionnaire-item.ts";
import type { Resource } from "./resource.ts";

const titles: Readonly<Record<Fact["domain"], string>> = {
  person: "You",
  diagnosis: "Your legs",
  mimic: "What looks alike",
  alarm: "Danger signs",
  augmentation: "Since treatment began",
  metabolic: "Blood and nutrition",
  neurological: "Nerves",
  vascular: "Vessels",
  sleep: "Sleep",
  mood: "Mood",
  lifestyle: "Habits",
  medicines: "Medicines",
  safety: "Safety of medicines",
};

/** A fact that can be asked: the medicine list has resources of its own, and what the program sets is no question. */
const isAsked = (id: FactId): boolean => {
  const { type, askedOf, derived } = factOf(id);
  return id !== "today" && id !== "medicines" && (type === "list" || askedOf !== "nobody" || derived === true);
};

export const askedFacts: readonly FactId[] = Object.keys(facts).filter(isFactId).filter(isAsked);
/** The groups of questions in their order, each with its facts. */
export const groups: readonly { readonly linkId: string; readonly text: string; readonly facts: readonly FactId[] }[] = Object.entries(
  titles,
).map(([domain, text]) => ({
  linkId: `group.${domain}`,
  text,
  facts: gatesFirst(askedFacts.filter((id) => factOf(id).domain === domain)),
}));

/** What decides whether others are asked is asked before them. */
function gatesFirst(ids: readonly FactId[]): readonly FactId[] {
  const gates: readonly string[] = ids.flatMap((id) => hiddenBy(id)?.fact ?? []);
  return [...ids.filter((id) => gates.includes(id)), ...ids.filter((id) => !gates.includes(id))];
}

export const questionnaireUrl = canonical("Questionnaire", "restless-legs");

export const questionnaire = (): Resource => ({
  ...published("Questionnaire", "restless-legs", "RestlessLegs", "What is known about a person with restless legs"),
  subjectType: ["Patient"],
  description:
    "Every fact that Ekbom can be told, in its own unit and within the limits of what a person can have. What is not answered is unknown, never no. Scales are entered as totals; their wording is not part of this.",
  item: groups
    .filter(({ facts: asked }) => asked.length > 0)
    .map(({ linkId, text, facts: asked }) => ({ linkId, text, type: "group", item: asked.flatMap(questionsOf) })),
});
