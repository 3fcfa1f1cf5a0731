// Your treatment, and how it has gone since.
import type { FactId } from "../../facts.ts";
import type { AskText } from "../shape.ts";

export const treatment = {
  "medicine-list-complete": { asks: "Is your list of medicines complete, with what you buy without a prescription?" },
  "over-the-counter-antihistamine": { asks: "Do you use sleep, cold or allergy pills bought without a prescription that make you drowsy?" },
  "missed-doses": { asks: "Do you often miss a dose, or take it late?" },
  "medicine-stopped-abruptly": {
    asks: "In the last two weeks, did you stop a medicine all at once?",
    help: "One for sleep, pain, calm or restless legs.",
  },
  "oral-iron-months": { asks: "How long have you taken iron by mouth?", help: "Leave it out if you never did." },
  "oral-iron-not-tolerated": { asks: "Did you have to stop iron tablets because they made you feel ill?" },
  "naloxone-at-hand": { asks: "Do you have naloxone at home?" },
  "iron-sample-hours-off-iron": { asks: "How many hours before the iron test was your last iron tablet?" },
  "iron-sample-fasting": { asks: "Was the iron test done on an empty stomach?" },
  "symptom-onset-hour": { asks: "At what time does it start now?" },
  "symptom-onset-hour-before-treatment": { asks: "At what time did it start before this treatment?" },
  "rest-to-onset-minutes": { asks: "When you sit down, how long until it starts now?" },
  "rest-to-onset-minutes-before-treatment": { asks: "When you sat down, how long until it started before this treatment?" },
  "hours-of-relief": { asks: "How many hours does one dose help now?" },
  "hours-of-relief-at-start": { asks: "How many hours did one dose help at first?" },
  "symptoms-start-earlier-than-before-treatment": { asks: "Does it start earlier in the day than before this treatment?" },
  "symptoms-stronger-than-before-treatment": { asks: "Is it stronger than before this treatment?" },
  "spread-to-other-body-part": { asks: "Has it spread to arms, body or other parts since this treatment?" },
  "shorter-latency-at-rest": { asks: "Does it come sooner after you sit or lie than before this treatment?" },
  "shorter-relief-from-dose": { asks: "Does a dose help for a shorter time than at first?" },
  "needs-higher-or-earlier-dose": { asks: "Do you need more of it, or earlier?" },
  "worse-after-dose-increase": { asks: "Did it get worse some time after a higher dose?" },
  "better-after-dose-decrease": { asks: "Did it get better some time after a lower dose?" },
  "leg-movements-awake-new-or-worse": { asks: "Do your legs jerk by themselves while you are awake, more than before this treatment?" },
  "worse-days-in-last-week": { asks: "On how many of the last seven days was it worse?" },
  "symptoms-early-morning-rebound": { asks: "Does it come back in the early morning, as a dose wears off?" },
} as const satisfies { readonly [Id in FactId]?: AskText };
