// The conditions and grounds that are made while weighing, as far as their words go.

/** Before the names of facts, joined by commas. */
export const onceKnown = "Only once this is known:";
export const onceClear = "Only once the contradiction in the record has been cleared up";
/** Before the words of a stop: beside a contradiction it holds because nobody can rule it out, and is said so. */
export const whileContradicting = "Cannot be ruled out while facts contradict each other:";
