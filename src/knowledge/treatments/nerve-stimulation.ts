// Devices for restless legs other than pressure: stimulation of the leg nerve, light, vibration.
import { all, any, compare, holds, is } from "../language.ts";
import { moderateBurden } from "../derived/diagnosis.ts";
import { moodNotSafe } from "../derived/risk.ts";
import { firstChoiceNotPossible } from "./dipyridamole.ts";
import { clotPossible } from "./first-things-first.ts";
import { line } from "./line.ts";

const reviewed = "2026-11-22";
const asInTheTrial = all(compare("age", ">=", 22, "a"), compare("age", "<=", 79, "a"), compare("irls-total", ">=", 15, "{score}"));

export const peronealNerveStimulation = line({
  id: "peroneal-nerve-stimulation",
  title: "Stimulation of the leg nerve",
  kind: "device",
  group: "device",
  for: [
    {
      advice: "consider",
      when: all(asInTheTrial, is("alpha-2-delta-ligand-failed")),
      strength: "conditional",
      certainty: "moderate",
      rows: ["B1-10", "N-01"],
    },
    {
      advice: "only-if",
      when: all(asInTheTrial, any(firstChoiceNotPossible, holds(moodNotSafe))),
      strength: "conditional",
      certainty: "moderate",
      says: "Only if medicines of the first choice cannot be given: the trial took people whom medicines had failed",
      rows: ["B1-10", "N-01", "S-17"],
    },
  ],
  never: [
    clotPossible,
    { when: is("epilepsy"), says: "Epilepsy", rows: ["N-01c"] },
    { when: is("implanted-electronic-device"), says: "An active implanted device anywhere in the body", rows: ["N-01c"] },
    { when: is("metal-at-leg-site"), says: "Metal at the site (a knee replacement is allowed)", rows: ["N-01c"] },
    { when: is("adhesive-allergy"), says: "Allergy to adhesive", rows: ["N-01c"] },
    { when: is("leg-skin-injury-or-infection"), says: "Sore, injured or infected skin at the site", rows: ["N-01c"] },
  ],
  avoid: [{ when: is("pregnant"), says: "Pregnancy: it has not been studied", rows: ["N-01c"] }],
  strict: ["epilepsy", "implanted-electronic-device"],
  says: {
    plain:
      "A device on both legs sends pulses to a nerve for half an hour in the evening. In a trial it helped almost half of the people. It needs a prescription.",
    clinician:
      "Bilateral high-frequency peroneal nerve stimulation, 30 min in the evening or at symptoms: conditional for; responders 45 % against 16 % at 4 weeks (IRLS -7.2 against -3.8) in medication-refractory RLS.",
  },
  monitoring: ["At 4 and 8 weeks: global change, IRLS, skin"],
  needs: "specialist",
  reviewed,
  rows: ["B1-10", "N-01", "N-01b", "N-01c", "F-10"],
});

export const vibrationPad = line({
  id: "vibration-pad",
  title: "Vibrating pad",
  kind: "device",
  group: "device",
  for: [
    {
      advice: "only-if",
      when: all(compare("age", ">=", 18, "a"), any(is("disturbs-sleep"), is("insomnia"))),
      strength: "none",
      certainty: "none",
      says: "No guideline recommends it now; level C for sleep in 2016. Only for sleep, as it helps the legs less",
      rows: ["N-07", "B2-43", "B1-29"],
    },
  ],
  never: [clotPossible, { when: is("leg-skin-injury-or-infection"), says: "Sore, injured or infected skin", rows: ["N-02"] }],
  says: {
    plain: "A pad under the legs vibrates. In small studies sleep got better, the legs less so.",
    clinician:
      "Vibrating pad: improves sleep more than RLS severity; level C in 2016, no recommendation in 2025; whole-body vibration better than sham in 11 people.",
  },
  needs: "person",
  reviewed,
  rows: ["N-07", "B2-43", "B1-29"],
});

export const nearInfraredLight = line({
  id: "near-infrared-light",
  title: "Near-infrared light",
  kind: "device",
  group: "device",
  for: [
    {
      advice: "only-if",
      when: all(compare("age", ">=", 18, "a"), holds(moderateBurden)),
      strength: "none",
      certainty: "none",
      says: "No guideline recommends it now; level C in 2016. Only if it is wanted",
      rows: ["N-08", "B2-43", "B1-29"],
    },
  ],
  never: [clotPossible, { when: is("leg-skin-injury-or-infection"), says: "Sore, injured or infected skin", rows: ["N-02"] }],
  says: {
    plain: "Light that you cannot see is shone on the legs, three times a week for a month. One small trial saw some benefit.",
    clinician: "Near-infrared light, 12 sessions in 4 weeks: one small randomised trial; level C in 2016, no recommendation in 2025.",
  },
  needs: "clinician",
  reviewed,
  rows: ["N-08", "B2-43", "B1-29"],
});
