// Follow-up of people and devices: pregnancy, childhood, mild disease, a device at the leg, symptoms that get worse.
import { diagnosisMet, dailyTreatmentClass } from "../derived/diagnosis.ts";
import {
  all,
  any,
  compare,
  compareTo,
  difference,
  holds,
  is,
  measured,
  not,
  notEstablished,
  number,
  product,
  taking,
} from "../language.ts";
import type { FollowUp } from "../shape.ts";

const reviewed = "2026-11-22";

const device = ["peroneal-nerve-stimulation"] as const;

export const peopleFollowUps: readonly FollowUp[] = [
  {
    id: "antenatal-review",
    when: all(is("pregnant"), holds(diagnosisMet)),
    due: "P0D",
    who: "obstetrics",
    says: {
      plain:
        "Bring up your legs at every visit in pregnancy, and have your iron checked. It mostly eases after birth. Call your maternity team the same day for a bad headache, bleeding or fluid, a baby that moves less, itching palms, or one swollen leg.",
      clinician:
        "At each antenatal visit: symptoms, ferritin, danger signs; in anaemia B12, folate, and a haemoglobinopathy screen if not done; symptoms and ferritin again 6 weeks after birth.",
    },
    rows: ["F-11", "B2-60", "B2-66", "RF-17"],
    reviewed,
  },
  {
    id: "review-after-birth",
    when: all(compare("weeks-since-birth", "<=", 6, "wk"), holds(diagnosisMet)),
    due: "P6W",
    elapsed: product(measured("weeks-since-birth"), number(7)),
    who: "obstetrics",
    says: {
      plain: "Six weeks after birth, speak about your legs again and have your iron checked.",
      clinician: "Six weeks after birth: symptoms and ferritin.",
    },
    rows: ["F-11"],
    reviewed,
  },
  {
    id: "child-review",
    when: all(compare("age", "<", 18, "a"), any(holds(diagnosisMet), taking("iron-oral"))),
    after: ["child-oral-iron"],
    due: "P3M",
    who: "pediatrics",
    says: {
      plain: "See the children's doctor after three months. They check iron, growth, sleep and behaviour.",
      clinician: "At 3 months: ferritin (repeat if there was fever within 4 weeks), growth, sleep, behaviour.",
    },
    rows: ["F-12", "S-12"],
    reviewed,
  },
  {
    id: "review-mild-disease",
    when: all(holds(diagnosisMet), compare("age", ">=", 18, "a"), not(holds(dailyTreatmentClass))),
    due: "P3M",
    who: "primary-care",
    says: {
      plain: "See how your legs are doing in about three months. If they trouble you more often, say so sooner.",
      clinician: "Review in about 3 months: frequency, distress and IRLS decide whether daily treatment is due.",
    },
    rows: ["S-14", "B2-03"],
    reviewed,
  },
  {
    id: "device-at-4-weeks",
    after: device,
    due: "P4W",
    who: "sleep-medicine",
    says: {
      plain: "Four weeks after starting with the device, rate your legs and look at the skin under it.",
      clinician: "At 4 weeks: CGI-I, IRLS, skin under the electrodes.",
    },
    rows: ["F-10"],
    reviewed,
  },
  {
    id: "device-at-8-weeks",
    after: device,
    due: "P8W",
    who: "sleep-medicine",
    says: {
      plain: "Eight weeks after starting with the device, rate your legs again. Then decide with your doctor whether to go on.",
      clinician: "At 8 weeks: CGI-I, IRLS, skin; decide on going on.",
    },
    rows: ["F-10"],
    reviewed,
  },
  {
    id: "confirm-worsening",
    // Scores of the first two weeks after iron by vein are not compared.
    when: all(
      compareTo(difference(measured("irls-total"), measured("irls-baseline")), ">=", 3),
      notEstablished(compare("days-since-iv-iron", "<", 14, "d")),
    ),
    due: "P2W",
    who: "person",
    says: {
      plain: "Your score is higher than before. Rate your legs again in two weeks to see if that stays so.",
      clinician: "IRLS 3 or more points above the baseline: confirm on a second visit at least 14 days later before calling it worse.",
    },
    rows: ["F-R6", "F-R7"],
    reviewed,
  },
];
