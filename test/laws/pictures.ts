// Pictures that lead into the laws. Each of them should come often enough to try its law.
import type { FactId } from "../../src/knowledge/facts.ts";
import { anyForm } from "./forms.ts";
import type { Any, Picture } from "./picture.ts";
import { ironAndKidneys } from "./pictures-of-iron.ts";
import { legsAndRecords } from "./pictures-of-legs.ts";
import { medicines } from "./pictures-of-medicines.ts";

export const pictures: Readonly<Record<string, Any<Picture>>> = { ...ironAndKidneys, ...medicines, ...legsAndRecords };

/** Anything at all: any fact in any form. */
export const noise = (fact: FactId): Any<Picture> => anyForm(fact).map((form) => ({ facts: { [fact]: form } }));
