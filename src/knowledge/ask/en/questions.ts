// Every question in English. A fact that a person can tell and that has no question here does not compile.
import type { AskedFact, AskText } from "../shape.ts";
import { alike } from "./alike.ts";
import { habits } from "./habits.ts";
import { legs } from "./legs.ts";
import { now } from "./now.ts";
import { report } from "./report.ts";
import { toldByDoctor } from "./told-by-doctor.ts";
import { topics } from "./topics.ts";
import { treatment } from "./treatment.ts";
import { you } from "./you.ts";

const questions = { ...now, ...legs, ...alike, ...you, ...habits, ...treatment, ...report, ...toldByDoctor } as const satisfies Readonly<
  Record<AskedFact, AskText>
>;

/** What is asked at all: every fact that a person can tell, and what a doctor may have told them. */
export type Asked = keyof typeof questions;

export const english = { questions: questions as Readonly<Record<Asked, AskText>>, topics } as const;
