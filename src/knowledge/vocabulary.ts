// The facts as the language sees them: what each one says, its unit, limits, levels and codes.
import type { Vocabulary } from "../logic/build.ts";
import { facts } from "./facts.ts";

export const vocabulary: Vocabulary = facts;
