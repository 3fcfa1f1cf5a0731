// Caffeine, alcohol, nicotine: what a person can try for themselves, with how little is proven.
import { heavyAlcohol } from "../derived/risk.ts";
import { any, compare, holds, is } from "../language.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

export const caffeineChange = line({
  id: "caffeine-change",
  title: "Two to four weeks without late caffeine",
  kind: "habit",
  group: "habit",
  for: [
    {
      advice: "consider",
      when: any(compare("last-caffeine-hour", ">=", 12, "h"), compare("caffeine-cups-per-day", ">", 0, "1/d")),
      strength: "good-practice",
      certainty: "none",
      rows: ["B1-GPS2", "N-11", "C-LIF-002"],
    },
  ],
  says: {
    plain:
      "Try two to four weeks with no coffee, strong tea or cola after noon. Some people sleep better. It is a test: if nothing changes, you need not go on.",
    clinician: "Caffeine trial off for 2 to 4 weeks: aggravator by consensus, no association in a large cohort, no randomised trial.",
  },
  monitoring: ["Nights in the diary before and during the trial"],
  needs: "person",
  reviewed,
  rows: ["N-11", "B1-GPS2", "C-LIF-002", "C-LIF-017"],
});

export const alcoholChange = line({
  id: "alcohol-change",
  title: "Evenings without alcohol",
  kind: "habit",
  group: "habit",
  for: [
    {
      advice: "consider",
      when: any(is("alcohol-in-evening"), holds(heavyAlcohol)),
      strength: "good-practice",
      certainty: "none",
      rows: ["B1-GPS2", "N-11", "C-LIF-005"],
    },
  ],
  cautions: [
    {
      when: holds(heavyAlcohol),
      says: "Heavy drinking: never stop from one day to the next alone, as withdrawal can be dangerous. Ask a doctor first",
      rows: ["N-11", "S-18"],
    },
  ],
  says: {
    plain:
      "Try two to four weeks with no alcohol in the evening. It can disturb sleep. If you drink a lot each day, do not stop all at once alone: ask a doctor first.",
    clinician:
      "Alcohol: aggravator by consensus, conflicting observational data; heavy drinking needs medical advice before a stop and bars most sedating medicines.",
  },
  monitoring: ["Nights in the diary before and during the trial"],
  needs: "person",
  reviewed,
  rows: ["N-11", "B1-GPS2", "C-LIF-005", "C-LIF-017"],
});

export const nicotineChange = line({
  id: "nicotine-change",
  title: "Less nicotine",
  kind: "habit",
  group: "habit",
  for: [
    {
      advice: "consider",
      when: any(compare("cigarettes-per-day", ">", 0, "1/d"), is("nicotine-other")),
      strength: "expert",
      certainty: "none",
      rows: ["N-11", "RXL-SUB", "C-LIF-006"],
    },
  ],
  says: {
    plain:
      "Smoking is linked with restless legs. Nobody has tested if stopping calms the legs. It does no harm to try, and you can ask for help with it.",
    clinician: "Smoking is associated with RLS in observational data; cessation has no trial for RLS.",
  },
  needs: "person",
  reviewed,
  rows: ["N-11", "RXL-SUB", "C-LIF-001", "C-LIF-006", "C-LIF-017"],
});
