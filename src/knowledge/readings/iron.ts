// What iron results mean: inflammation, how the blood was drawn, recent iron, the maker of the assay, overload.
import { all, among, any, compare, holds, is, not } from "../language.ts";
import { inflammation } from "../derived/iron.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";

const ferritin = (by: "<" | "<=" | ">" | ">=", to: number) => compare("ferritin", by, to, "ug/L");
const adult = compare("age", ">=", 18, "a");
const child = compare("age", "<", 18, "a");
/** Above the limit below which iron is treated in restless legs. */
const aboveLimit = any(ferritin(">", 75), all(child, ferritin(">=", 50)));
const fromFive = compare("age", ">=", 5, "a");
const underFive = compare("age", "<", 5, "a");

// The two makers compared read 50/83, 75/121, 100/158 and 300/457 on the same blood; which of them stands behind the
// limits is not known. Between a limit and its pair, the other maker's assay may fall on the other side.
const betweenAssays = any(
  all(adult, ferritin(">=", 50), ferritin("<=", 158)),
  all(adult, ferritin(">", 300), ferritin("<=", 457)),
  all(child, ferritin(">=", 50), ferritin("<=", 83)),
);

export const ironReadings: readonly Reading[] = [
  {
    id: "ferritin-high-with-inflammation",
    title: "Ferritin with inflammation",
    of: "ferritin",
    when: all(holds(inflammation), aboveLimit),
    means: {
      plain:
        "A sickness or swelling in the body pushes ferritin up. So this value may look better than your iron stores are. It may need a new test once you are well.",
      clinician:
        "Ferritin is an acute-phase protein: with CRP above 5 mg/L, a recent fever or inflammatory disease a value above the limit does not exclude deficiency; repeat from 4 weeks after the illness.",
    },
    rows: ["FE-CRP", "S-10", "B2-71"],
    reviewed,
  },
  {
    id: "ferritin-low-despite-inflammation",
    title: "Low ferritin despite inflammation",
    of: "ferritin",
    when: all(holds(inflammation), not(aboveLimit)),
    means: {
      plain: "Ferritin is low even though a sickness pushes it up. So the low value counts.",
      clinician: "Inflammation can only raise ferritin, so a low value stands and iron need not wait for a repeat.",
    },
    rows: ["FE-CRP", "S-03", "S-12"],
    reviewed,
  },
  {
    id: "ferritin-below-who-limit",
    title: "Empty iron stores",
    of: "ferritin",
    when: any(
      all(fromFive, ferritin("<", 15)),
      all(underFive, ferritin("<", 12)),
      all(holds(inflammation), any(all(fromFive, ferritin("<", 70)), all(underFive, ferritin("<", 30)))),
    ),
    means: {
      plain: "This ferritin is low for anyone, with or without restless legs.",
      clinician: "Iron deficiency by the WHO limits: below 15 µg/L (12 under 5 years), or with inflammation below 70 (30 under 5 years).",
    },
    rows: ["FE-WHO"],
    reviewed,
  },
  {
    id: "iron-restricted",
    title: "High ferritin with low saturation",
    of: "transferrin-saturation",
    when: all(adult, ferritin(">", 100), compare("transferrin-saturation", "<", 20, "%")),
    means: {
      plain:
        "Two iron tests point in two directions. One says there is iron in store, the other that little of it gets where it is needed. Your doctor has to sort this out.",
      clinician:
        "Ferritin above 100 µg/L with saturation below 20 %: iron-restricted, or ferritin unreliable: the stores may still be short; check CRP and repeat when it settles. One guideline's limits include this pair, another's ferritin cap leaves it out.",
    },
    rows: ["FE-GAP", "S-10"],
    reviewed,
  },
  {
    id: "ferritin-after-iv-iron",
    title: "Ferritin soon after an iron infusion",
    of: "ferritin",
    when: compare("days-since-iv-iron", "<", 56, "d"),
    means: {
      plain: "For about eight weeks after iron into a vein, ferritin reads too high. A test in that time tells nothing about your stores.",
      clinician:
        "Less than 56 days after intravenous iron ferritin is spuriously high and cannot be judged either way; recheck from 8 weeks, at the latest 12.",
    },
    rows: ["B2-28", "FE-RECHECK"],
    reviewed,
  },
  {
    id: "iron-sample-not-morning",
    title: "Iron sample not from the morning",
    of: "transferrin-saturation",
    when: not(is("iron-sample-morning")),
    means: {
      plain: "Iron in the blood goes up and down during the day. A morning sample tells more.",
      clinician:
        "Serum iron swings within the day: a saturation that was not drawn in the morning is unreliable; repeat it in the morning.",
    },
    rows: ["FE-GPS2", "FE-TSATV"],
    reviewed,
  },
  {
    id: "iron-sample-after-iron",
    title: "Iron taken before the sample",
    of: "transferrin-saturation",
    when: compare("iron-sample-hours-off-iron", "<", 24, "h"),
    means: {
      plain:
        "Iron pills were taken in the day before the test. That makes the result look too good. Leave them out for a full day before the next test.",
      clinician:
        "Less than 24 h without iron before the sample: saturation reads too high; repeat after at least 24 h without iron-containing supplements or foods.",
    },
    rows: ["FE-GPS2", "FE-TSATV"],
    reviewed,
  },
  {
    id: "iron-sample-not-fasting",
    title: "Iron sample not fasting",
    of: "transferrin-saturation",
    when: not(is("iron-sample-fasting")),
    means: {
      plain: "The test was not done on an empty stomach. That is all right if it was in the morning and without iron the day before.",
      clinician: "Fasting is ideal and not required: accept the sample if it was drawn in the morning after 24 h without iron.",
    },
    rows: ["FE-FAST"],
    reviewed,
  },
  {
    id: "ferritin-between-assays",
    title: "Ferritin close to a limit",
    of: "ferritin",
    when: betweenAssays,
    means: {
      plain:
        "Labs use different machines, and some read ferritin much higher than others. With this value, another lab could have come out on the other side of the limit. Use the same lab each time.",
      clinician:
        "One maker's assay reads about 60 % above another's (pairs 50/83, 75/121, 100/158, 300/457), and which one stands behind the limits is not known: name the maker and repeat on the same one.",
    },
    rows: ["FE-ASSAY"],
    reviewed,
  },
  {
    id: "saturation-high",
    title: "High transferrin saturation",
    of: "transferrin-saturation",
    when: compare("transferrin-saturation", ">=", 45, "%"),
    means: {
      plain:
        "A lot of iron is on its way in your blood. Do not take iron now. The test should be done again on an empty stomach, and your doctor should look for the cause.",
      clinician: "Saturation of 45 % or more: no iron by any route; repeat fasting and consider HFE testing.",
    },
    rows: ["FE-HEMO", "FE-IR3", "S-04"],
    reviewed,
  },
  {
    id: "hemochromatosis-enquiry",
    title: "Iron overload should be looked for",
    of: "transferrin-saturation",
    when: any(
      all(among("sex", "female"), not(is("postmenopausal")), compare("transferrin-saturation", ">", 45, "%"), ferritin(">", 200)),
      all(any(among("sex", "male"), is("postmenopausal")), compare("transferrin-saturation", ">", 50, "%"), ferritin(">", 300)),
    ),
    means: {
      plain: "Both iron tests are high. Some families store too much iron. Your doctor can test for it.",
      clinician:
        "Saturation above 45 % with ferritin above 200 µg/L (women), or above 50 % with above 300 (men, postmenopausal women), supports haemochromatosis.",
    },
    rows: ["FE-HEMO"],
    reviewed,
  },
];
