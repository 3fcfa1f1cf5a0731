// What is asked together, and in which order: danger first, then who you are and whether it is restless legs, then whatever would
// settle most. No threshold stands here, and a topic asks only for what the assessment still misses.
import { findings } from "./topics/findings.ts";
import { first } from "./topics/first.ts";
import { life } from "./topics/life.ts";

export type { Topic, TopicText } from "./topic.ts";

export const topics = [...first, ...findings, ...life] as const;

export type TopicId = (typeof topics)[number]["id"];
