// Follow-up of iron, by mouth and by vein.
import { anemia } from "../derived/iron.ts";
import { any, compare, holds, is, measured, not, notEstablished } from "../language.ts";
import type { FollowUp } from "../shape.ts";
import { daysOn, perhapsStartedWithin, startedWithin, takenLongerThan } from "./since.ts";

const reviewed = "2026-11-22";

const byMouth = ["ferrous-sulfate"] as const;
const byVein = ["ferric-carboxymaltose", "iron-dextran-lmw", "ferumoxytol", "iron-sucrose", "ferric-derisomaltose"] as const;

const grownUp = notEstablished(compare("age", "<", 18, "a")); // children have a review of their own
const infusionWithin = (days: number) => compare("days-since-iv-iron", "<=", days, "d");
const sinceInfusion = measured("days-since-iv-iron");

export const ironFollowUps: readonly FollowUp[] = [
  {
    id: "call-oral-iron",
    when: startedWithin("iron-oral", 28),
    after: byMouth,
    provided: grownUp,
    due: "P2W",
    latest: "P4W",
    elapsed: daysOn("iron-oral"),
    who: "primary-care",
    says: {
      plain:
        "Two to four weeks after starting iron, talk with your care team. Tell them how your stomach takes it and how often you miss it.",
      clinician: "Call 2 to 4 weeks after the start: adherence and gut effects of oral iron.",
    },
    rows: ["F-01", "M-ORAL"],
    reviewed,
  },
  {
    id: "hemoglobin-after-oral-iron",
    when: startedWithin("iron-oral", 14),
    after: byMouth,
    provided: holds(anemia),
    due: "P2W",
    elapsed: daysOn("iron-oral"),
    who: "primary-care",
    says: {
      plain: "Have your blood count checked after two weeks of iron. A clear rise shows that iron was what was missing.",
      clinician: "Haemoglobin after 2 weeks of iron in anaemia: a rise of 10 g/L or more supports true iron deficiency.",
    },
    rows: ["F-02"],
    reviewed,
  },
  {
    id: "recheck-iron",
    when: perhapsStartedWithin("iron-oral", 84),
    after: byMouth,
    provided: grownUp,
    due: "P8W",
    latest: "P12W",
    elapsed: daysOn("iron-oral"),
    who: "primary-care",
    says: {
      plain: "Have your iron checked again 8 to 12 weeks after starting. Go in the morning, and leave the iron out for a day before.",
      clinician:
        "Ferritin, iron, TIBC and haemoglobin at 8 to 12 weeks of oral iron; morning sample, 24 hours off iron. Stop at ferritin > 100 µg/L with saturation 20 to below 45 % and symptoms settled, or at saturation ≥ 45 %.",
    },
    rows: ["F-01", "M-ORAL", "B1-GPS1a"],
    reviewed,
  },
  {
    id: "review-oral-iron",
    when: startedWithin("iron-oral", 92),
    after: byMouth,
    provided: grownUp,
    due: "P3M",
    elapsed: daysOn("iron-oral"),
    who: "primary-care",
    says: {
      plain: "If your iron has not gone up after three months of tablets, ask why. Iron by vein may then be the better way.",
      clinician:
        "No gain of ferritin after 3 months of iron: adherence, proton pump inhibitor, coeliac disease, H. pylori, blood loss; change to intravenous iron.",
    },
    rows: ["F-03"],
    reviewed,
  },
  {
    id: "severity-6-weeks-after-infusion",
    when: infusionWithin(42),
    after: byVein,
    due: "P6W",
    elapsed: sinceInfusion,
    who: "person",
    says: {
      plain: "Six weeks after the iron drip, rate your legs again. It often takes four to six weeks until it helps.",
      clinician: "IRLS 6 weeks after intravenous iron; the effect comes after about 4 to 6 weeks.",
    },
    rows: ["F-04", "M-IV", "B2-26"],
    reviewed,
  },
  {
    id: "severity-12-weeks-after-infusion",
    when: infusionWithin(84),
    after: byVein,
    due: "P12W",
    elapsed: sinceInfusion,
    who: "person",
    says: {
      plain: "Rate your legs once more twelve weeks after the iron drip. Then you and your doctor can see if it helped.",
      clinician: "IRLS 12 weeks after intravenous iron: judge the response of this course.",
    },
    rows: ["F-04", "M-IV"],
    reviewed,
  },
  {
    id: "recheck-iron-after-infusion",
    when: infusionWithin(84),
    after: byVein,
    due: "P8W",
    latest: "P12W",
    elapsed: sinceInfusion,
    who: "primary-care",
    says: {
      plain: "Have your iron checked 8 to 12 weeks after the drip, not sooner. Before that the value reads too high.",
      clinician:
        "Ferritin and saturation 8 to 12 weeks after intravenous iron, never before 8. A repeat only after a response and a relapse, not before 12 weeks, with ferritin < 300 µg/L and saturation < 45 %.",
    },
    rows: ["F-04", "B2-27", "B2-28", "M-IV"],
    reviewed,
  },
  {
    id: "phosphate-after-infusion",
    when: infusionWithin(14),
    after: ["ferric-carboxymaltose"],
    provided: any(
      compare("vitamin-d", "<", 20, "ng/mL"),
      is("hyperparathyroidism"),
      is("celiac-disease"),
      is("inflammatory-bowel-disease"),
      is("bariatric-surgery"),
      compare("days-since-iv-iron", ">=", 84, "d"),
    ),
    due: "P2W",
    elapsed: sinceInfusion,
    who: "primary-care",
    says: {
      plain: "Have a salt called phosphate checked in your blood two weeks after this iron drip. In your case it may fall too low.",
      clinician:
        "Phosphate 2 weeks after ferric carboxymaltose where the risk is raised: repeat course, low vitamin D, hyperparathyroidism or malabsorption.",
    },
    rows: ["M-IV", "DR-10:stops", "VD-USE"],
    reviewed,
  },
  {
    id: "maintain-iron",
    when: any(takenLongerThan("iron-oral", 84), not(infusionWithin(84))),
    due: "P6M",
    latest: "P1Y",
    who: "primary-care",
    says: {
      plain: "Keep an eye on your iron: every six months in the first year, then once a year, and each time your legs get worse.",
      clinician: "Ferritin and saturation every 6 months in the first year, then yearly, and at any worsening.",
    },
    rows: ["F-05", "B1-GPS1", "B2-51"],
    reviewed,
  },
];
