// The guide's own order: which treatments answer which reason. Only the way from page to page; whether one is right for a
// person is decided by the treatment's own rules, and nowhere else.
import type { treatments } from "./treatments.ts";

type TreatmentId = (typeof treatments)[number]["id"];

const iron = [
  "ferrous-sulfate",
  "ferric-carboxymaltose",
  "iron-dextran-lmw",
  "ferumoxytol",
  "ferric-derisomaltose",
  "iron-sucrose",
  "vitamin-c",
  "child-oral-iron",
];
const veins = ["compression-stockings", "vein-intervention", "sclerotherapy", "leg-raising-and-walking"];

export const helpsWith: Readonly<Record<string, readonly TreatmentId[]>> = {
  "iron-deficiency": iron,
  "iron-deficiency-anemia": iron,
  "ferritin-75-to-100": iron,
  "iron-restricted": iron,
  "kidney-disease": ["iron-sucrose", "gabapentin", "pregabalin"],
  "vitamin-d-low": ["vitamin-d"],
  "magnesium-low": ["magnesium-replacement", "magnesium"],
  "chronic-venous-insufficiency": veins,
  "varicose-veins": veins,
  "venous-reflux": veins,
  "post-thrombotic-syndrome": ["compression-stockings", "leg-raising-and-walking"],
  "leg-edema": ["compression-stockings", "leg-raising-and-walking"],
  ssri: ["review-ssri", "bupropion-as-antidepressant"],
  snri: ["review-snri", "bupropion-as-antidepressant"],
  tricyclic: ["review-tricyclic", "bupropion-as-antidepressant"],
  tetracyclic: ["review-tetracyclic", "bupropion-as-antidepressant"],
  "antipsychotic-first-generation": ["review-antipsychotic"],
  "antipsychotic-second-generation": ["review-antipsychotic"],
  "dopamine-blocking-antiemetic": ["review-antiemetic", "other-antiemetic"],
  "dopamine-blocking-calcium-antagonist": ["review-dopamine-blocking-calcium-antagonist"],
  "dopamine-depleter": ["review-dopamine-depleter"],
  "sedating-antihistamine": ["leave-out-antihistamine", "review-antihistamine", "non-sedating-antihistamine"],
  lithium: ["review-lithium"],
  tramadol: ["review-tramadol"],
  "dopaminergic-augmentation": ["pramipexole-taper", "ropinirole-taper", "rotigotine-taper", "levodopa-taper"],
  caffeine: ["caffeine-change"],
  alcohol: ["alcohol-change"],
  nicotine: ["nicotine-change"],
  inactivity: ["exercise", "stretching", "yoga"],
  "long-sitting": ["leg-raising-and-walking", "mental-alerting", "stretching"],
  "sleep-loss": ["sleep-regularity", "cbt-i"],
  "shift-work": ["sleep-regularity"],
  "stress-and-anxiety": ["stress-reduction"],
  weight: ["weight-change", "exercise"],
  "sleep-apnea": ["cpap"],
};
