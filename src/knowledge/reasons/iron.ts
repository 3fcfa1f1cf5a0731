// Reasons: iron, from a low store to what empties it.
import { all, any, compare, holds, is, not, notEstablished, notRuledOut, taking } from "../language.ts";
import { anemia, inflammation, ironDeficiencyAnemia } from "../derived/iron.ts";
import { esrd, noKnownKidneyFailure } from "../derived/kidney.ts";
import { adult, child, heavyPeriods, ironMayBeLow, unlessSomethingElse } from "../derived/reasons.ts";
import type { Reason } from "../shape.ts";

const reviewed = "2026-11-22";
const domain = "metabolic";

const atMost75 = compare("ferritin", "<=", 75, "ug/L");
const above75 = compare("ferritin", ">", 75, "ug/L");
const above100 = compare("ferritin", ">", 100, "ug/L");
const lowSaturation = compare("transferrin-saturation", "<", 20, "%");

export const ironReasons: readonly Reason[] = [
  {
    id: "iron-deficiency",
    title: "Iron deficiency",
    domain,
    rows: [
      "FE-A75",
      "B1-GPS1b",
      "FE-CH",
      "B1-GPS1d",
      "FE-HD",
      "B1-22",
      "S-06",
      "S-10",
      "FE-CRP",
      "FE-SIG",
      "AS-OVER",
      "FE-SEV",
      "FE-IDNA",
      "FE-POP",
      "SH-FE",
    ],
    reviewed,
    // Each population by its own limits. What is low by the adult and by the kidney rule needs no word on the kidney.
    present: unlessSomethingElse(
      any(
        all(adult, noKnownKidneyFailure, any(atMost75, all(lowSaturation, not(holds(inflammation))))),
        all(adult, holds(esrd), compare("ferritin", "<", 200, "ug/L"), lowSaturation),
        all(adult, atMost75, lowSaturation),
        all(child, compare("ferritin", "<", 50, "ug/L")),
      ),
    ),
    // Blood loss makes it likely only until a measurement has shown otherwise.
    suspected: any(holds(ironMayBeLow), unlessSomethingElse(all(any(heavyPeriods, is("blood-donor")), notRuledOut(holds(ironMayBeLow))))),
    settledBy: ["iron-studies", "crp", "interview"],
    link: "firm",
    says: {
      plain:
        "Low iron is the best known reason for restless legs. The brain needs iron to work well at night. Your store can be too low for your legs even when the lab does not flag it.",
      clinician:
        "RLS limits, not laboratory limits: adults ferritin ≤ 75 µg/L or transferrin saturation < 20 %; under 18 ferritin < 50 µg/L; kidney failure ferritin < 200 µg/L and saturation < 20 %. Consensus values, never tested empirically; the link is one of two that a systematic review calls firm, and 42 % of 196 non-anaemic clinic patients were iron deficient. In 701 people of a community ferritin did not differ with RLS.",
    },
  },
  {
    id: "iron-deficiency-anemia",
    title: "Iron-deficiency anaemia",
    domain,
    rows: ["FE-ANAEMIA", "FE-45", "RF-14", "FE-CH", "FE-IDA", "FE-IDA3", "AS-OVER"],
    reviewed,
    present: any(all(adult, holds(ironDeficiencyAnemia)), all(child, holds(anemia), compare("ferritin", "<", 50, "ug/L"))),
    settledBy: ["blood-count", "iron-studies"],
    link: "firm",
    says: {
      plain:
        "Your blood count is low, and iron is low too. Many people with this have restless legs. Your doctor should look for where the iron goes.",
      clinician:
        "Haemoglobin below the WHO limit with ferritin < 45 µg/L, or saturation < 20 % at ferritin ≤ 100 µg/L (under 18: ferritin < 50 µg/L). Clinically significant RLS in 23.9 % of 251 new referrals for iron-deficiency anaemia, about nine times the general population; the source of the loss has to be found.",
    },
  },
  {
    id: "iron-restricted",
    title: "Iron held back, ferritin not reliable",
    domain,
    rows: ["S-10", "FE-GAP", "FE-CRP", "B2-71"],
    reviewed,
    present: all(adult, noKnownKidneyFailure, above100, lowSaturation),
    settledBy: ["iron-studies", "interview"],
    link: "possible",
    says: {
      plain:
        "Your iron store reads high, but little iron is moving in the blood. Illness can lock iron away like this. So your body may still be short of iron. Ask your doctor what to do next.",
      clinician:
        "Ferritin > 100 µg/L with saturation < 20 %: iron-restricted, ferritin unreliable. The saturation arm of the trigger is met while the ferritin caps exclude it; measure CRP, treat inflammation, repeat 4 weeks or more after an illness, and leave intravenous iron to a specialist.",
    },
  },
  {
    id: "ferritin-75-to-100",
    title: "Ferritin between 75 and 100",
    domain,
    rows: ["FE-A100", "B1-GPS1c", "S-08", "FE-ASSAY"],
    reviewed,
    suspected: unlessSomethingElse(all(adult, noKnownKidneyFailure, above75, compare("ferritin", "<=", 100, "ug/L"))),
    settledBy: ["iron-studies"],
    link: "possible",
    says: {
      plain:
        "Your iron store is in a zone where some people with restless legs are still short of iron in the brain. Tablets add little here. Iron by drip is a choice, not a must, when the legs are only mildly restless.",
      clinician:
        "Ferritin > 75 to 100 µg/L: brain iron shortage is plausible and only the intravenous route is suggested (consensus); optional in mild or intermittent disease, and not a driver by itself. Assays differ by up to 60 %, so the zone is not sharp.",
    },
  },
  {
    id: "iron-loss-or-malabsorption",
    title: "Iron lost or not taken up",
    domain,
    rows: ["FE-CAUSE", "FE-DONOR", "B2-24", "RXL-FE", "CEL-T"],
    reviewed,
    present: any(
      is("celiac-disease"),
      is("celiac-serology-positive"),
      is("inflammatory-bowel-disease"),
      is("bariatric-surgery"),
      is("fecal-blood-test-positive"),
    ),
    suspected: any(
      heavyPeriods,
      is("vegetarian-or-vegan"),
      is("blood-donor"),
      taking("nsaid"),
      taking("anticoagulant"),
      taking("proton-pump-inhibitor"),
    ),
    settledBy: ["celiac-serology", "stool-blood-test", "interview", "medicine-review"],
    link: "possible",
    says: {
      plain:
        "Low iron has a cause. Heavy periods, giving blood, a gut that takes up too little, or little iron in food are common ones. Some medicines add to it. Finding the cause keeps iron from falling again.",
      clinician:
        "Sources to look for, in primary care first: menstrual loss (gynaecology), donation (200 to 250 mg iron each), gastrointestinal bleeding, coeliac or inflammatory bowel disease, bariatric surgery, diet, acid suppression, NSAID and anticoagulants. In 1,334 donors neither iron depletion nor donation intensity predicted RLS.",
    },
  },
  {
    id: "celiac-disease",
    title: "Coeliac disease",
    domain,
    rows: ["CE-1", "CEL-T"],
    reviewed,
    present: is("celiac-disease"),
    suspected: is("celiac-serology-positive"),
    settledBy: ["celiac-serology"],
    link: "weak",
    says: {
      plain:
        "Coeliac disease is a gut illness set off by gluten. The gut then takes up less iron. In one study, restless legs were common in people who have it.",
      clinician:
        "RLS in 31 of 100 adults with coeliac disease against 4 of 100 controls in one case-control study, with no link to diet or iron in that sample.",
    },
  },
  {
    id: "anemia-without-low-iron",
    title: "Anaemia with another cause",
    domain,
    rows: ["FE-ANAEMIA", "AS-OVER"],
    reviewed,
    present: all(holds(anemia), not(holds(ironDeficiencyAnemia))),
    suspected: all(holds(anemia), notEstablished(holds(ironDeficiencyAnemia))),
    settledBy: ["blood-count", "iron-studies"],
    link: "weak",
    says: {
      plain:
        "Your blood count is low, and it is not clear that low iron is why. Your doctor should look for the cause. It is not known if this alone makes legs restless.",
      clinician:
        "Haemoglobin below the WHO limit and the limits of iron-deficiency anaemia not met: look for another cause. A 2016 systematic review found insufficient evidence that anaemia without iron deficiency raises the frequency of RLS.",
    },
  },
];
