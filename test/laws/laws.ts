// The 45 safety laws, in their order.
import type { Law } from "./law.ts";
import { lawsOfDopamine } from "./laws-of-dopamine.ts";
import { lawsOfIron } from "./laws-of-iron.ts";
import { lawsOfLegs } from "./laws-of-legs.ts";
import { lawsOfLigands } from "./laws-of-ligands.ts";
import { lawsOfPeople } from "./laws-of-people.ts";
import { lawsOfRecords } from "./laws-of-records.ts";
import { lawsOfSedatives } from "./laws-of-sedatives.ts";
import { lawsOfWords } from "./laws-of-words.ts";

export const laws: readonly Law[] = [
  ...lawsOfIron,
  ...lawsOfPeople,
  ...lawsOfLigands,
  ...lawsOfDopamine,
  ...lawsOfSedatives,
  ...lawsOfLegs,
  ...lawsOfWords,
  ...lawsOfRecords,
].toSorted((a, b) => a.number - b.number);
