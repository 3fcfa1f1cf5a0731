// What people take or ask about and no guideline in force speaks of: said as such, neither for nor against. And the
// deficiencies that are treated for their own sake.
import { esrd } from "../derived/kidney.ts";
import { all, any, compare, holds, is, taking } from "../language.ts";
import type { Treatment } from "../shape.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";

export const magnesium = line({
  id: "magnesium",
  title: "Magnesium for restless legs",
  kind: "medicine",
  group: "general",
  ingredient: "magnesium-salt",
  never: [
    {
      when: compare("creatinine-clearance", "<", 30, "mL/min"),
      says: "Clearance below 30 mL/min: magnesium builds up",
      rows: ["R-24", "DR-24"],
    },
  ],
  avoid: [{ when: holds(esrd), says: "Kidney failure: only as nephrology says", rows: ["R-24", "DR-24"] }],
  cautions: [
    {
      when: any(taking("quinolone"), taking("tetracycline-antibiotic")),
      says: "It binds quinolones and tetracyclines: hours apart",
      rows: ["DR-24"],
    },
    { when: taking("gabapentin"), says: "Antacids with magnesium lower gabapentin: two hours apart", rows: ["DR-01:stops"] },
  ],
  silentGuideline: {
    when: all(compare("creatinine-clearance", ">=", 30, "mL/min"), taking("magnesium-salt")),
    says: "No guideline speaks of magnesium for restless legs: one small trial showed no effect, and no conclusion is possible",
    rows: ["MG-EV", "MG-EV2", "B1-29"],
  },
  says: {
    plain: "Many people try magnesium for restless legs. The studies are too few to say if it helps. With weak kidneys it can be harmful.",
    clinician: "Magnesium: no recommendation either way (one negative trial, small open series); not below a clearance of 30 mL/min.",
  },
  needs: "person",
  reviewed,
  rows: ["MG-EV", "MG-EV2", "B1-29", "DR-24", "R-24", "N-19", "B2-52"],
});

export const magnesiumLow = line({
  id: "magnesium-replacement",
  title: "Low magnesium",
  kind: "medicine",
  group: "general",
  for: [
    {
      advice: "only-if",
      when: all(compare("magnesium", "<", 0.7, "mmol/L"), compare("creatinine-clearance", ">=", 30, "mL/min")),
      strength: "expert",
      certainty: "none",
      says: "By the laboratory's own range, and for its own sake: no promise for the legs",
      rows: ["MG-REF", "S-32", "DR-24"],
    },
  ],
  never: [
    {
      when: all(compare("magnesium", "<", 0.7, "mmol/L"), compare("creatinine-clearance", "<", 30, "mL/min")),
      says: "Clearance below 30 mL/min: nephrology decides",
      rows: ["R-24"],
    },
  ],
  says: {
    plain: "Your magnesium is low. Your doctor can treat that for its own sake. It may not change your legs.",
    clinician:
      "Serum magnesium below 0.70 mmol/L: replace and look for the cause (diuretic, proton pump inhibitor, alcohol, diarrhoea); no RLS effect is promised.",
  },
  needs: "clinician",
  reviewed,
  rows: ["MG-REF", "S-32", "DR-24", "R-24"],
});

export const vitaminD = line({
  id: "vitamin-d",
  title: "Low vitamin D",
  kind: "medicine",
  group: "general",
  ingredient: "vitamin-d",
  for: [
    {
      advice: "only-if",
      when: compare("vitamin-d", "<", 20, "ng/mL"),
      strength: "expert",
      certainty: "none",
      says: "For bone health, by local guidance: studies link low vitamin D with restless legs, but do not show that replacing it helps",
      rows: ["VD-USE", "S-32", "VD-RLS"],
    },
  ],
  never: [
    {
      when: all(compare("vitamin-d", "<", 20, "ng/mL"), is("hypercalcemia-or-granulomatous-disease")),
      says: "High calcium or a granulomatous disease",
      rows: ["DR-25"],
    },
  ],
  cautions: [{ when: compare("vitamin-d", "<", 12, "ng/mL"), says: "Below 12 ng/mL: clearly deficient", rows: ["VD-USE"] }],
  says: {
    plain: "Your vitamin D is low. Your doctor can treat that for the sake of your bones. Nobody can promise that your legs get better.",
    clinician: "25-OH vitamin D below 20 ng/mL: replace for bone health; association with RLS only, inconsistent across studies.",
  },
  needs: "clinician",
  reviewed,
  rows: ["VD-USE", "VD-RLS", "VD-RLS2", "S-32", "DR-25"],
});

interface Silent {
  readonly id: string;
  readonly title: string;
  readonly ingredient: string;
  readonly when: Treatment["for"][number]["when"];
  readonly statement: string;
  readonly never?: Treatment["never"];
  readonly says: Treatment["says"];
  readonly stopping?: string;
  readonly rows: Treatment["rows"];
}

const silent = ({ id, title, ingredient, when, statement, never = [], says, stopping, rows }: Silent): Treatment =>
  line({
    id,
    title,
    kind: "medicine",
    group: "general",
    ingredient,
    never: never.map((hold) => ({ ...hold, when: all(when, hold.when) })),
    silentGuideline: { when, says: statement, rows },
    says,
    ...(stopping !== undefined && { stopping }),
    needs: "clinician",
    reviewed,
    rows,
  });

const minor: Treatment["never"][number] = { when: compare("age", "<", 18, "a"), says: "Under 18", rows: ["B2-74", "S-22"] };
const psychosis: Treatment["never"][number] = {
  when: is("bipolar-or-psychosis"),
  says: "Psychosis or hallucinations, now or before",
  rows: ["DR-29", "DR-21"],
};

export const silentLines: readonly Treatment[] = [
  silent({
    id: "cannabis",
    title: "Cannabis for restless legs",
    ingredient: "cannabinoid",
    when: any(taking("cannabinoid"), is("cannabis-use")),
    statement: "The guideline of 2025 does not speak of cannabis; the German-language one of 2022 advises against cannabinoids as therapy",
    never: [minor, { when: is("pregnant"), says: "Pregnancy", rows: ["DR-29"] }, psychosis],
    says: {
      plain:
        "Some people use cannabis for their legs. No good study shows that it helps. It can harm the mind, and it makes driving unsafe. Tell your doctor that you use it.",
      clinician:
        "Cannabinoids: no recommendation in 2025; the S2k guideline of 2022 advises against; psychosis, pregnancy and driving are the risks.",
    },
    rows: ["B1-29", "B2-52", "DR-29"],
  }),
  silent({
    id: "perampanel",
    title: "Perampanel for restless legs",
    ingredient: "perampanel",
    when: taking("perampanel"),
    statement: "No guideline speaks of perampanel for restless legs: small open studies only",
    never: [minor, psychosis],
    says: {
      plain:
        "Perampanel is a medicine for epilepsy. It has hardly been tested for restless legs. Keep taking it as prescribed, and talk with that doctor.",
      clinician: "Perampanel: no recommendation either way; small open-label studies, boxed warning for psychiatric reactions.",
    },
    stopping: "As its prescriber says, never all at once",
    rows: ["B1-29", "DR-21"],
  }),
  silent({
    id: "clonidine",
    title: "Clonidine for restless legs",
    ingredient: "clonidine",
    when: taking("clonidine"),
    statement: "No guideline in force speaks of clonidine for restless legs: it was an option in 2012",
    never: [
      minor,
      {
        when: any(is("bradycardia"), is("hypotension")),
        says: "Slow heart rate or low blood pressure: the prescriber looks at it now; it is never stopped all at once",
        rows: ["DR-28"],
      },
    ],
    says: {
      plain:
        "Clonidine is a blood pressure medicine. Newer advice does not speak of it for restless legs. Never stop it all at once: blood pressure can shoot up.",
      clinician: "Clonidine: an option in 2012, no statement in 2025; rebound hypertension on abrupt withdrawal.",
    },
    stopping: "Step by step with the prescriber, never all at once",
    rows: ["B1-29", "B2-55", "DR-28"],
  }),
  silent({
    id: "botulinum-toxin",
    title: "Botulinum toxin for restless legs",
    ingredient: "botulinum-toxin",
    when: taking("botulinum-toxin"),
    statement: "No guideline speaks of botulinum toxin for restless legs",
    never: [minor],
    says: {
      plain: "Botulinum toxin is given for other reasons. No guideline says that it helps, or does not help, restless legs.",
      clinician: "Botulinum toxin: no recommendation either way for RLS.",
    },
    rows: ["B1-29"],
  }),
];
