// Children: the same five criteria in the child's own words, and two research categories that the product calls possible.
import { all, any, compare, holds, is, not, notEstablished } from "../language.ts";
import { diagnosisMet, explainedByMimic, night, relief } from "../derived/diagnosis.ts";
import type { Criterion, Reading } from "../shape.ts";
import { childPossible } from "./status.ts";

const reviewed = "2026-11-22";
const child = compare("age", "<", 18, "a");

export const childProbable: Criterion = {
  id: "child-probable",
  says: "A child with all criteria but the one about the evening (research category probable)",
  rows: ["CH-PROB", "CH-2013"],
  reviewed,
  when: all(child, is("urge-to-move-legs"), is("worse-at-rest"), holds(relief), not(holds(explainedByMimic))),
};

export const childObserved: Criterion = {
  id: "child-observed",
  says: "A child who cannot tell is seen to be uncomfortable at rest, with the other criteria (research category possible)",
  rows: ["CH-POSS", "CH-2013"],
  reviewed,
  when: all(child, is("observed-leg-discomfort-at-rest"), is("worse-at-rest"), holds(relief), holds(night), not(holds(explainedByMimic))),
};

export const childReadings: readonly Reading[] = [
  {
    id: "child-research-category",
    title: "Possible restless legs in a child",
    of: "urge-to-move-legs",
    when: all(any(holds(childProbable), holds(childObserved)), notEstablished(holds(diagnosisMet))), // met stands before a research category
    means: {
      plain: "Some of the signs are there, and not all of them. In children that happens often. A children's doctor should look at it.",
      clinician:
        "Meets a research category for children (probable: all but the evening criterion; possible: observed discomfort with the other criteria); reported as possible, never as met.",
    },
    rows: ["CH-PROB", "CH-POSS", "CH-2013"],
    reviewed,
  },
  {
    id: "child-own-words",
    title: "The child's own words",
    of: "symptoms-started-in-childs-own-words",
    when: all(holds(childPossible), not(is("symptoms-started-in-childs-own-words"))),
    means: {
      plain: "Let the child tell in their own words what the legs feel like. A drawing can help. Do not offer the words.",
      clinician:
        "The description should come in the child's own words or an age-appropriate equivalent; judge sleep, mood, behaviour, thinking and school as well.",
    },
    rows: ["CH-OWN", "CH-2013"],
    reviewed,
  },
  {
    id: "child-mimics",
    title: "What else it could be in a child",
    of: "age",
    when: holds(childPossible),
    means: {
      plain:
        "In children, four things often look the same: sitting in one way for too long, cramps, sore joints and sore muscles. Ask about each of them.",
      clinician:
        "The main population study of children had to exclude positional discomfort, cramps, joint pain and sore muscles by specific questions.",
    },
    rows: ["CH-MIMIC"],
    reviewed,
  },
];
