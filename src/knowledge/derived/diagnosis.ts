// The statements on which the diagnosis rests: the essential features, what explains them, the course, the burden.
import { all, any, compare, holds, is, level, not, notRuledOut } from "../language.ts";
import type { Criterion } from "../shape.ts";
import { mimicPresent } from "../diagnosis/mimics.ts";

const reviewed = "2026-11-22";

export const verySevere: Criterion = {
  id: "very-severe",
  says: "Very severe now (IRLS 31 or more, or in a clinician's words)",
  rows: ["DX-C3", "DX-C4", "SV-IRLS"],
  reviewed,
  when: any(compare("irls-total", ">=", 31, "{score}"), is("very-severe-stated")),
};

export const relief: Criterion = {
  id: "relief",
  says: "Movement eases it, or did before it became very severe",
  rows: ["DX-C3"],
  reviewed,
  when: any(is("relieved-by-movement"), all(holds(verySevere), is("relieved-by-movement-formerly"))),
};

export const night: Criterion = {
  id: "night",
  says: "Only or mainly in the evening or at night, or was before it became very severe",
  rows: ["DX-C4"],
  reviewed,
  when: any(is("worse-in-evening"), all(holds(verySevere), is("worse-in-evening-formerly"))),
};

export const coreFour: Criterion = {
  id: "core-four",
  says: "The four essential symptoms of restless legs",
  rows: ["DX-C1", "DX-C2", "DX-C3", "DX-C4"],
  reviewed,
  when: all(is("urge-to-move-legs"), is("worse-at-rest"), holds(relief), holds(night)),
};

// The last branch holds the one fact that only a clinician can give: where the four symptoms and the picture of
// another condition are both there, or a neuropathy is known and nobody has made the diagnosis in an interview,
// the two may coexist and the statement stays open until somebody has judged.
export const explainedByMimic: Criterion = {
  id: "explained-by-mimic",
  says: "Another condition explains the whole picture",
  stated: "explained-by-mimic",
  rows: ["DX-C5", "SC-RULE", "C-NRV-066"],
  reviewed,
  when: any(
    all(holds(mimicPresent), any(not(is("urge-to-move-legs")), not(holds(relief)), not(holds(night)))),
    all(
      holds(coreFour),
      any(notRuledOut(holds(mimicPresent)), all(is("peripheral-neuropathy"), not(is("rls-diagnosed-by-clinician")))),
      is("explained-by-mimic"),
    ),
  ),
};

export const allFive: Criterion = {
  id: "all-five",
  says: "All five essential features of restless legs syndrome",
  rows: ["DX-ALL"],
  reviewed,
  when: all(holds(coreFour), not(holds(explainedByMimic))),
};

// A clinician who made the diagnosis in an interview asked the five questions; their word stands until one of
// the features is known to be absent or another condition is known to explain everything.
export const diagnosisMet: Criterion = {
  id: "diagnosis-met",
  says: "Restless legs syndrome",
  rows: ["DX-ALL", "DX-CLIN", "SC-RULE"],
  reviewed,
  when: any(holds(allFive), all(is("rls-diagnosed-by-clinician"), notRuledOut(holds(coreFour)), notRuledOut(not(holds(explainedByMimic))))),
};

export const chronicPersistent: Criterion = {
  id: "chronic-persistent",
  says: "Chronic-persistent: when untreated, at least twice a week over the past year",
  rows: ["SP-CHR"],
  reviewed,
  when: all(compare("symptom-duration-months", ">=", 12, "mo"), compare("symptom-nights-per-week", ">=", 2, "1/wk")),
};

export const intermittent: Criterion = {
  id: "intermittent",
  says: "Intermittent: when untreated, less than twice a week over the past year, with at least five episodes ever",
  rows: ["SP-INT", "SP-INT2"],
  reviewed,
  when: all(
    compare("symptom-duration-months", ">=", 12, "mo"),
    compare("symptom-nights-per-week", "<", 2, "1/wk"),
    compare("lifetime-episodes", ">=", 5, "1"),
  ),
};

export const moderateBurden: Criterion = {
  id: "at-least-moderate-burden",
  says: "At least moderate distress, or an IRLS total of 15 or more",
  rows: ["SP-SUFF", "SP-MILDDRUG", "B1-31"],
  reviewed,
  when: any(level("symptom-distress", ">=", "moderate"), compare("irls-total", ">=", 15, "{score}")),
};

export const dailyTreatmentClass: Criterion = {
  id: "daily-treatment-class",
  says: "At least twice a week with at least moderate burden",
  rows: ["B1-31", "B2-04", "S-15"],
  reviewed,
  when: all(compare("symptom-nights-per-week", ">=", 2, "1/wk"), holds(moderateBurden)),
};
