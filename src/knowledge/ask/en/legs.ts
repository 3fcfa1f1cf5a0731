// The legs: what they feel like, when, and for how long.
import type { FactId } from "../../facts.ts";
import type { AskText } from "../shape.ts";

export const legs = {
  "urge-to-move-legs": { asks: "Do you feel an urge to move your legs?", help: "With or without a bad feeling in them." },
  "leg-sensations-unpleasant": { asks: "Does a bad feeling in the legs come with the urge?" },
  "legs-involved": { asks: "Is it in the legs, and not only in the arms or elsewhere?" },
  "arms-involved": { asks: "Do your arms or other parts feel it too?" },
  "worse-at-rest": { asks: "Does it start or get worse when you sit or lie still?" },
  "relieved-by-movement": { asks: "Does it ease while you move or stretch?", help: "It may come back when you stop." },
  "relieved-by-movement-formerly": { asks: "In earlier times, did it ease when you moved?" },
  "worse-in-evening": { asks: "Is it only there, or worse, in the evening or at night?" },
  "worse-in-evening-formerly": { asks: "In earlier times, was it worse in the evening or at night?" },
  "symptom-nights-per-week": {
    asks: "On how many nights of a usual week do your legs trouble you?",
    help: "Think of a time without treatment. A half is fine.",
  },
  "symptom-nights-per-week-treated": { asks: "With your treatment, on how many nights of a usual week do your legs trouble you?" },
  "symptom-duration-months": { asks: "How long ago did it start?" },
  "lifetime-episodes": { asks: "About how many times in your life have you had it?", help: "A rough guess is enough." },
  "symptom-distress": {
    asks: "How hard is it on you?",
    choices: { none: "Not at all", mild: "A little", moderate: "Somewhat", severe: "A lot", "very-severe": "Very much" },
  },
  "causes-concern": { asks: "Does it worry you?" },
  "disturbs-sleep": { asks: "Does it disturb your sleep?" },
  "impairs-function": { asks: "Does it harm your work, family life, energy, mood or thinking?" },
  "irls-total": { asks: "Your total on the IRLS form", help: "Only if a clinic gave you one." },
  "rls-quality-of-life": {
    asks: "Your total on a form about life with restless legs",
    help: "Only if a clinic gave you one. Higher is better.",
  },
  painful: { asks: "Is the feeling in your legs painful?" },
  "onset-age": { asks: "How old were you when it began?" },
  "first-degree-relative-with-rls": { asks: "Does a parent, brother, sister or child of yours have restless legs?" },
  "daytime-sleepiness-less-than-expected": { asks: "Are you less sleepy by day than you would expect after such nights?" },
  "observed-leg-discomfort-at-rest": { asks: "If this is about a child: can you see the legs bother them at rest, so that they move?" },
  "symptoms-one-sided": { asks: "Is only one leg troubled?" },
  "symptom-change-last-months": {
    asks: "How has it been over the last three months?",
    choices: { better: "Better", same: "The same", worse: "Worse" },
  },
} as const satisfies { readonly [Id in FactId]?: AskText };
