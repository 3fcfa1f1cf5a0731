// What the two scores of vein disease mean, with the gates that stand before them.
import { all, any, compare, is, known, level, notEstablished } from "../language.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";

const villalta = (by: "<" | ">=", to: number) => compare("villalta-total", by, to, "{score}");
/** An open ulcer makes the syndrome severe whatever the total. */
const ulcer = level("ceap-class", ">=", "C6");

const villaltaBand = (name: string, when: Reading["when"], plain: string, clinician: string): Reading => ({
  id: `villalta-${name}`,
  title: "After a clot in a deep vein",
  of: "villalta-total",
  when: all(is("previous-dvt"), when),
  means: { plain, clinician },
  rows: ["C-VEN-021", "C-VEN-022", "C-VEN-023"],
  reviewed,
});

export const veinScoreReadings: readonly Reading[] = [
  {
    id: "vcss-severe",
    title: "Severe vein disease by score",
    of: "vcss-total",
    when: compare("vcss-total", ">=", 8, "{score}"),
    means: {
      plain: "This score puts the vein disease in the range that vein doctors have called severe.",
      clinician: "VCSS of 8 or more has been used as severe and at risk of progression (expert opinion).",
    },
    rows: ["C-VEN-012"],
    reviewed,
  },
  {
    id: "vcss-and-stockings",
    title: "The vein score and stockings",
    of: "vcss-total",
    when: known("vcss-total"),
    means: {
      plain: "Wearing your stockings adds points to this score. So it can go up because you do the right thing.",
      clinician:
        "Item 10 of the 2010 VCSS rises with compression, so show the total with and without it; do not mix it with the version of 2000.",
    },
    rows: ["C-VEN-011"],
    reviewed,
  },
  {
    id: "villalta-without-clot",
    title: "A score that does not apply",
    of: "villalta-total",
    when: all(known("villalta-total"), notEstablished(is("previous-dvt"))),
    means: {
      plain: "This score is only for people who had a clot in a deep vein. Without one it says nothing.",
      clinician:
        "Villalta is not read without a documented deep vein thrombosis: its cramps, tingling and heaviness overlap with RLS and neuropathy.",
    },
    rows: ["C-VEN-020", "C-VEN-023"],
    reviewed,
  },
  villaltaBand(
    "none",
    all(villalta("<", 5), level("ceap-class", "<", "C6")),
    "The score is in the range without lasting harm from the clot.",
    "Villalta 0 to 4 without an ulcer: no post-thrombotic syndrome; not to be read in the first 3 to 6 months.",
  ),
  villaltaBand(
    "mild",
    all(villalta(">=", 5), villalta("<", 10), level("ceap-class", "<", "C6")),
    "The score shows mild lasting harm from the clot.",
    "Villalta 5 to 9 without an ulcer: mild post-thrombotic syndrome; not to be read in the first 3 to 6 months.",
  ),
  villaltaBand(
    "moderate",
    all(villalta(">=", 10), villalta("<", 15), level("ceap-class", "<", "C6")),
    "The score shows lasting harm from the clot. A vein doctor can help.",
    "Villalta 10 to 14 without an ulcer: moderate post-thrombotic syndrome; not to be read in the first 3 to 6 months.",
  ),
  villaltaBand(
    "severe",
    any(villalta(">=", 15), all(known("villalta-total"), ulcer)),
    "The score shows much lasting harm from the clot. A vein doctor should see it.",
    "Villalta 15 or more, or any ulcer: severe post-thrombotic syndrome.",
  ),
];
