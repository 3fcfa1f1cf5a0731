// Habits, sleep and mood.
import type { FactId } from "../../facts.ts";
import type { AskText } from "../shape.ts";

export const habits = {
  "sleep-hours": { asks: "How many hours do you sleep in a day and night?" },
  "sleep-cut-short": { asks: "Do you often get too little time in bed to feel rested?" },
  "irregular-sleep-times": { asks: "Do your bedtimes change a lot?" },
  "shift-work": { asks: "Do you work shifts?" },
  "caffeine-cups-per-day": {
    asks: "How many cups of coffee, strong tea, cola or energy drink do you have a day?",
    help: "Write 0 for none.",
  },
  "last-caffeine-hour": { asks: "At what time do you have the last one?" },
  "alcohol-drinks-per-week": { asks: "How many drinks with alcohol do you have in a week?", help: "Write 0 for none." },
  "alcohol-in-evening": { asks: "Do you drink alcohol in the evening?" },
  "cigarettes-per-day": { asks: "How many cigarettes do you smoke a day?", help: "Write 0 for none." },
  "nicotine-other": { asks: "Do you vape, or use patches or other nicotine?" },
  "cannabis-use": { asks: "Do you use cannabis?" },
  "exercise-minutes-per-week": { asks: "How long do you move so that you breathe faster, such as brisk walking?" },
  "exercise-end-hour": { asks: "At what time does your exercise end?" },
  "sitting-hours-per-day": { asks: "How many hours a day do you sit?" },
  stress: { asks: "How much stress do you feel, from 0 to 10?" },
  "still-in-the-evening": { asks: "Do you sit or lie still for most of the evening?" },
  "long-rest-exposure": { asks: "Do flights, films or long meetings bring it on?" },
  "worse-when-stressed": { asks: "Are your legs worse in times of stress?" },
  insomnia: { asks: "Is it hard for you to fall asleep or to stay asleep?" },
  "snores-loudly": { asks: "Do you snore loudly, or did someone see you stop breathing in sleep?" },
  "sleep-apnea-treated": { asks: "If you have sleep apnoea: do you use your treatment for it?" },
  "sleep-attack": { asks: "Did you fall asleep all of a sudden, in the middle of something?" },
  "drowsy-driving": { asks: "Did you doze, or nearly doze, at the wheel?" },
  "suicidal-thoughts": { asks: "Have you thought that you would be better off dead, or of hurting yourself?" },
  "suicidal-plan-or-intent": { asks: "Do you have a plan, or do you mean to end your life?" },
  "impulse-control-problem": {
    asks: "Have gambling, spending, eating, sex or a hobby got out of hand?",
    help: "Count it too if someone close to you says so.",
  },
} as const satisfies { readonly [Id in FactId]?: AskText };
