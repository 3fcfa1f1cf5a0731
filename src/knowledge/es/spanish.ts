// The medicine's Spanish texts, as far as there are any. What is missing is said in English.
import type { Spanish } from "./shape.ts";

export const spanish: { readonly [Part in keyof Spanish]?: Partial<Spanish[Part]> } = {};
