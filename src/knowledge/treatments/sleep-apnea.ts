// Sleep apnoea: treating it may ease restless legs, and it comes before any sedative.
import { untreatedSleepApnea } from "../derived/sleep.ts";
import { compare, holds } from "../language.ts";
import { line } from "./line.ts";

export const cpap = line({
  id: "cpap",
  title: "Treat the sleep apnoea (CPAP)",
  kind: "device",
  group: "safety",
  for: [
    {
      advice: "offer",
      when: holds(untreatedSleepApnea),
      strength: "good-practice",
      certainty: "none",
      says: "Through sleep medicine",
      rows: ["B1-GPS2", "N-13"],
    },
  ],
  cautions: [{ when: compare("age", "<", 18, "a"), says: "Under 18: paediatric sleep medicine", rows: ["C-14"] }],
  says: {
    plain:
      "You have pauses in breathing at night that are not treated. Treating them helps you sleep and may ease restless legs. A sleep clinic can set it up.",
    clinician:
      "Untreated obstructive sleep apnoea is an aggravator and a bar to sedatives and opioids: treat it, and rate RLS again after 4 to 8 weeks of use.",
  },
  monitoring: ["Legs again after 4 to 8 weeks of use"],
  needs: "specialist",
  reviewed: "2026-11-22",
  rows: ["N-13", "B1-GPS2"],
});
