// When restless legs syndrome is neither met nor ruled out, but possible; and what each status means for the person.
import { all, atLeast, compare, holds, is, not, settled } from "../language.ts";
import { coreFour, explainedByMimic } from "../derived/diagnosis.ts";
import type { Criterion, Ruled, Says } from "../shape.ts";

const reviewed = "2026-11-22";

export const possible: Criterion = {
  id: "possible",
  says: "The four essential symptoms are there, and nobody has judged yet whether something else explains them",
  rows: ["S-01", "DX-C5"],
  reviewed,
  when: all(holds(coreFour), not(settled(holds(explainedByMimic)))),
};

export const childPossible: Criterion = {
  id: "child-possible",
  says: "A child with at least three of the features",
  rows: ["CH-PROB", "CH-POSS"],
  reviewed,
  when: all(
    compare("age", "<", 18, "a"),
    atLeast(3, is("urge-to-move-legs"), is("worse-at-rest"), is("relieved-by-movement"), is("observed-leg-discomfort-at-rest")),
  ),
};

export type Status = "met" | "not-met" | "possible" | "undetermined";

export const statuses: Readonly<Record<Status, Ruled & { readonly title: string; readonly says: Says }>> = {
  met: {
    title: "This is restless legs syndrome",
    says: {
      plain:
        "Your answers fit restless legs: an urge to move that comes at rest, eases when you move, and is worst in the evening. First comes what makes it worse, then iron and habits. A daily medicine is for those who need it.",
      clinician:
        "The essential criteria of restless legs syndrome are met: explain the condition, deal with aggravators and iron first; frequency and burden decide on daily treatment.",
    },
    rows: ["DX-ALL", "B1-GPS2", "S-13", "S-15"],
    reviewed,
  },
  "not-met": {
    title: "This is not restless legs syndrome",
    says: {
      plain:
        "Your answers do not fit restless legs. So the medicines and the iron goals for restless legs are not for you. Something else may be behind it, and that deserves a look of its own.",
      clinician:
        "Not restless legs: medicines for restless legs do not apply, and the iron limits of restless legs do not apply; a low iron value is a matter of general care.",
    },
    rows: ["DX-ALL", "S-01"],
    reviewed,
  },
  possible: {
    title: "This may be restless legs syndrome; a clinician has to confirm it",
    says: {
      plain:
        "This may be restless legs. A doctor has to hear your story first and see if something else explains it. Until then we can only talk about iron and habits.",
      clinician:
        "The essential symptoms are there (in a child, three features), and nobody has judged what else explains them: exclude mimics in an interview. Until then iron and habits at most on conditions, and no other medicine.",
    },
    rows: ["DX-C5", "S-01", "SC-RULE"],
    reviewed,
  },
  undetermined: {
    title: "Whether this is restless legs syndrome cannot be said yet",
    says: {
      plain:
        "It cannot be said yet if this is restless legs. First come the danger signs, then a few short questions. Until then there is only general advice that is safe for everyone.",
      clinician:
        "Not decidable on what is known: ask about danger signs first, then about the essential criteria in small steps. Nothing can be recommended yet except safe general advice; what nobody has asked is not a no.",
    },
    rows: ["DX-ALL", "S-00", "S-01"],
    reviewed,
  },
};
