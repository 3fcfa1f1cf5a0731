// Todas las preguntas en español.
import type { Asked } from "../en/questions.ts";
import type { AskText } from "../shape.ts";
import type { TopicId, TopicText } from "../topics.ts";
import { alike } from "./alike.ts";
import { habits } from "./habits.ts";
import { legs } from "./legs.ts";
import { now } from "./now.ts";
import { report } from "./report.ts";
import { toldByDoctor } from "./told-by-doctor.ts";
import { topics } from "./topics.ts";
import { treatment } from "./treatment.ts";
import { you } from "./you.ts";

const questions: Readonly<Record<Asked, AskText>> = {
  ...now,
  ...legs,
  ...alike,
  ...you,
  ...habits,
  ...treatment,
  ...report,
  ...toldByDoctor,
};

export const spanish: { readonly questions: Readonly<Record<Asked, AskText>>; readonly topics: Readonly<Record<TopicId, TopicText>> } = {
  questions,
  topics,
};
