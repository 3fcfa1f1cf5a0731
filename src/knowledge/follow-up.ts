// What is due when, and the questions of every visit.
import { ironFollowUps } from "./follow-up/iron.ts";
import { medicineFollowUps } from "./follow-up/medicines.ts";
import { peopleFollowUps } from "./follow-up/people.ts";
import type { FollowUp } from "./shape.ts";

export { visitQuestions } from "./follow-up/visit-questions.ts";

export const followUps: readonly FollowUp[] = [...ironFollowUps, ...medicineFollowUps, ...peopleFollowUps];
