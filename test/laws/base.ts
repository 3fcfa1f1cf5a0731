// The people to begin with: worked up or ready for every start, restless legs or not, grown up or not.
import fc from "fast-check";
import { type Any, facts, ferritins, from, no, number, type Picture, yes } from "./picture.ts";

/** Everything told and nothing wrong, so that what is offered is offered: the laws then take it away. */
export const workedUp: Any<Picture> = facts(
  {
    weight: number("weight", 49, 50, 55, 70, 85),
    sex: from("female", "male"),
    pregnant: no,
    creatinine: number("creatinine", 0.6, 0.8, 1, 1.4, 2.2),
    "creatinine-stable": yes,
    "iron-overload": no,
    "family-iron-overload": no,
    "active-infection": no,
    "hemolytic-or-transfused": no,
    crp: number("crp", 1, 2, 5),
    dialysis: no,
    "chronic-kidney-disease": no,
    "phq9-item9": number("phq9-item9", 0),
    "suicidal-thoughts": no,
    epilepsy: no,
    "implanted-electronic-device": no,
    "obstructive-sleep-apnea": no,
    "respiratory-failure": no,
    "bipolar-or-psychosis": no,
    "impulse-control-problem-past": no,
    "prior-augmentation": no,
    "medicine-list-complete": yes,
    "over-the-counter-antihistamine": no,
    "ankle-brachial-index": number("ankle-brachial-index", 1, 1.1, 1.2),
    "alcohol-drinks-per-week": number("alcohol-drinks-per-week", 0, 3),
  },
  0.93,
);

/** The same in plain values, and restless legs that call for daily treatment: here every start is open until a picture closes it. */
export const ready: Any<Picture> = fc
  .record({
    age: from(19, 30, 42, 50, 60, 64, 66),
    sex: from("female", "male", "male"),
    weight: from(49, 60, 85),
    creatinine: from(0.6, 0.8, 1),
    "symptom-nights-per-week": from(2, 3, 5, 7),
    "irls-total": from(15, 20, 21, 28),
    "symptom-distress": from("moderate", "severe"),
    ferritin: from(20, 60, 75, 90, 120),
    "transferrin-saturation": from(19, 20, 30, 44),
    "apnea-hypopnea-index": from(2, 5),
    "oral-iron-failed": from(true, false),
  })
  .map((told) => ({
    facts: {
      ...told,
      "urge-to-move-legs": true,
      "worse-at-rest": true,
      "relieved-by-movement": true,
      "worse-in-evening": true,
      "explained-by-mimic": false,
      pregnant: false,
      "creatinine-stable": true,
      dialysis: false,
      "chronic-kidney-disease": false,
      "iron-overload": false,
      "active-infection": false,
      "phq9-item9": 0,
      epilepsy: false,
      "implanted-electronic-device": false,
      "eating-disorder-ever": false,
      qtc: 420,
      "medicine-list-complete": true,
      "over-the-counter-antihistamine": false,
    },
    medicines: [],
  }));

export const legsRestless: Any<Picture> = facts({
  "urge-to-move-legs": yes,
  "worse-at-rest": yes,
  "relieved-by-movement": yes,
  "worse-in-evening": yes,
  "symptom-distress": from("mild", "moderate", "severe"),
  "symptom-nights-per-week": number("symptom-nights-per-week", 0.5, 1.9, 2, 3, 5, 7),
  "symptom-duration-months": number("symptom-duration-months", 3, 12, 60),
  "irls-total": number("irls-total", 8, 14, 15, 20, 21, 28, 34),
});
export const noMimic: Any<Picture> = fc.oneof(facts({ "explained-by-mimic": no }), facts({ "rls-diagnosed-by-clinician": yes }));
export const adult: Any<Picture> = fc.oneof(
  { weight: 6, arbitrary: facts({ age: number("age", 18, 22, 30, 40, 50, 55, 60) }) },
  { weight: 3, arbitrary: facts({ age: number("age", 64, 65, 70, 74, 75, 79, 80, 88) }) },
);
export const child: Any<Picture> = facts({
  age: number("age", 1, 2, 5, 9, 12, 16, 17),
  weight: number("weight", 10, 14, 20, 30, 43, 44, 55),
  ferritin: number("ferritin", 8, 30, 49, 50, 60, 74, 75, 101),
  "transferrin-saturation": number("transferrin-saturation", 12, 20, 30, 44, 45),
});
export const lowIron: Any<Picture> = facts({
  ferritin: number("ferritin", ...ferritins.low),
  "transferrin-saturation": number("transferrin-saturation", 8, 15, 19, 20, 30, 44),
});
