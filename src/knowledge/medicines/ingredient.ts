// What is known of a medicine's active ingredient: what people call it, and the classes it belongs to.
import type { ClassId } from "./classes.ts";

// The id is a name too, and is not repeated. Names are lower case; brand names among them are hints for free text, no proof of the ingredient.
export type Ingredient = { readonly names: readonly string[]; readonly classes: readonly ClassId[] };
