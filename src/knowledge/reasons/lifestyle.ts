// Reasons: habits and days. None is ever better than suspected: they are linked with restless legs or bring them
// out, and nobody has shown that they start them.
import { all, any, compare, holds, is, notRuledOut } from "../language.ts";
import { heavyAlcohol } from "../derived/risk.ts";
import type { Reason } from "../shape.ts";

const reviewed = "2026-11-22";
const domain = "lifestyle";

// Who drinks none is not asked for the hour of the last one.
const anyCaffeine = notRuledOut(compare("caffeine-cups-per-day", ">", 0, "1/d"));
const anyAlcohol = notRuledOut(compare("alcohol-drinks-per-week", ">", 0, "1/wk"));

export const lifestyleReasons: readonly Reason[] = [
  {
    id: "caffeine",
    title: "Late caffeine",
    domain,
    rows: ["N-11", "C-LIF-002", "B1-GPS2", "RXL-SUB"],
    reviewed,
    suspected: all(compare("last-caffeine-hour", ">=", 12, "h"), anyCaffeine),
    settledBy: ["diary", "interview"],
    link: "disputed",
    says: {
      plain:
        "Caffeine late in the day may stir the legs at night. Doctors often advise less of it, but a big study found no link. The best proof is your own: try some weeks without it.",
      clinician:
        "Caffeine at or after 12:00 counts as late (software limit; no amount is evidence-based). An aggravator by consensus (AASM 2025); against it, no association with incident RLS in a cohort of 55,540. A 2 to 4 week trial off is reasonable.",
    },
  },
  {
    id: "alcohol",
    title: "Alcohol",
    domain,
    rows: ["N-11", "C-LIF-005", "B1-GPS2", "S-18", "C-QST-001", "RXL-SUB"],
    reviewed,
    suspected: all(any(is("alcohol-in-evening"), holds(heavyAlcohol)), anyAlcohol),
    settledBy: ["diary", "interview"],
    link: "disputed",
    says: {
      plain:
        "Alcohol in the evening may stir the legs. Studies do not agree. Some weeks without an evening drink can show what it does to you.",
      clinician:
        "An aggravator by consensus (AASM 2025) with conflicting data: two or more drinks a day went with more leg movements and, in women, more RLS; current drinkers had less RLS in US elders (PR 0.59, 0.37 to 0.92).",
    },
  },
  {
    id: "nicotine",
    title: "Nicotine",
    domain,
    rows: ["RXL-SUB", "EP-2", "C-LIF-001", "C-LIF-006", "N-11"],
    reviewed,
    suspected: any(compare("cigarettes-per-day", ">", 0, "1/d"), is("nicotine-other")),
    settledBy: ["interview", "diary"],
    link: "possible",
    says: {
      plain:
        "Smoking is linked with restless legs. Nicotine also keeps you awake. Stopping is good for you in many ways, and your legs may be one of them.",
      clinician:
        "Smoking OR 1.46 for RLS in a meta-analysis of factors; non-smoking is one of four healthy factors with a dose response (4 against 0: OR 0.67, 0.47 to 0.97). Vapes and patches were not studied apart.",
    },
  },
  {
    id: "inactivity",
    title: "Little exercise",
    domain,
    rows: ["C-QST-002", "C-LIF-001", "C-LIF-007", "C-LIF-009", "N-03"],
    reviewed,
    suspected: compare("exercise-minutes-per-week", "<", 150, "min/wk"),
    settledBy: ["interview", "diary"],
    link: "possible",
    says: {
      plain:
        "People who move little have restless legs more often. In a small trial, three workouts a week helped after some weeks. Start gently, and not late at night.",
      clinician:
        "Less than 150 minutes of moderate activity a week. Activity is one of four factors with a dose response in a cohort of 55,540; a 12-week trial of aerobic and leg exercise (28 started, 23 finished) beat control (p = 0.001).",
    },
  },
  {
    id: "long-sitting",
    title: "Long sitting and still evenings",
    domain,
    rows: ["C-LIF-016", "N-17", "DX-C2"],
    reviewed,
    suspected: any(is("long-rest-exposure"), is("still-in-the-evening")),
    settledBy: ["interview", "diary"],
    link: "weak",
    says: {
      plain:
        "Rest brings restless legs out: flights, films, long evenings in a chair. It is a trigger and not the cause. An aisle seat, short walks and busy hands help many people.",
      clinician:
        "Long rest is the definition of provocation and counts as exposure to a trigger, not as a cause; no dose of sitting is known.",
    },
  },
  {
    id: "sleep-loss",
    title: "Short or irregular sleep",
    domain,
    rows: ["C-LIF-015", "N-10"],
    reviewed,
    suspected: any(is("irregular-sleep-times"), is("sleep-cut-short")),
    settledBy: ["diary", "interview"],
    link: "weak",
    says: {
      plain:
        "Too little sleep, or a bedtime that jumps about, may stir the legs. Restless legs steal sleep too, so it can go round in a circle. A steady rhythm is a safe thing to try.",
      clinician:
        "Sleep deprivation is a plausible aggravator with no effect size found, and no number of hours can be given as a limit; regularity is low-harm expert advice.",
    },
  },
  {
    id: "shift-work",
    title: "Shift work",
    domain,
    rows: ["C-LIF-013"],
    reviewed,
    suspected: is("shift-work"),
    settledBy: ["interview"],
    link: "disputed",
    says: {
      plain: "Shift work moves your sleep to odd hours. One study found more of them in shift workers, another did not.",
      clinician: "Conflicting: 15 % on rotating shifts against 8.5 % on days in 780 men; no relation to the shift schedule in nurses.",
    },
  },
  {
    id: "stress-and-anxiety",
    title: "Stress and anxiety",
    domain,
    rows: ["C-LIF-015", "SV-GAD7", "S-16"],
    reviewed,
    suspected: any(is("worse-when-stressed"), is("anxiety"), compare("gad7-total", ">=", 10, "{score}")),
    settledBy: ["interview", "diary"],
    link: "weak",
    says: {
      plain:
        "Many people feel their legs more when life is tense. Worry also keeps you awake. Your legs are not “all in the mind”: stress may turn the volume up, no more.",
      clinician:
        "Stress is a plausible aggravator with no effect size found; anxiety (known, or GAD-7 ≥ 10) also shapes the choice of treatment. No limit of a stress rating is known.",
    },
  },
  {
    id: "depression",
    title: "Low mood",
    domain: "mood",
    rows: ["EP-2", "C-LIF-012", "SV-PHQ9"],
    reviewed,
    suspected: any(is("depression"), compare("phq9-total", ">=", 10, "{score}")),
    settledBy: ["interview"],
    link: "possible",
    says: {
      plain:
        "Low mood and restless legs often come together. Bad nights pull the mood down, and low mood makes nights worse. Both deserve care. Some medicines for mood can stir the legs: ask, and never stop them by yourself.",
      clinician:
        "Depression OR 1.71 for RLS in a meta-analysis of factors; moderate to severe RLS against none OR 2.85 (1.23 to 6.64) in older men, partly through sleep. The direction is open; the depression needs follow-up of its own.",
    },
  },
  {
    id: "weight",
    title: "Body weight",
    domain,
    rows: ["C-LIF-003", "C-LIF-001", "C-LIF-014"],
    reviewed,
    suspected: compare("bmi", ">", 30, "kg/m2"),
    settledBy: ["examination"],
    link: "possible",
    says: {
      plain: "A high body weight is linked with restless legs. It also makes sleep apnoea and swollen legs more likely. Small steps count.",
      clinician:
        "BMI > 30 against ≤ 23 kg/m²: OR 1.57 (1.33 to 1.85) in prospective cohorts; waist 1.56 (1.29 to 1.89) top against bottom fifth.",
    },
  },
];
