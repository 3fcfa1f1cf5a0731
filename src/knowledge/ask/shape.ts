// How a person is asked. Who may be asked stands with the fact; here stand the words, and nothing that decides.
import type { FactId, facts } from "../facts.ts";

/** The words of one question. */
export interface AskText {
  /** To the person: "you", one sentence. For a value from a report: its name as reports write it. */
  readonly asks: string;
  readonly help?: string;
  /** A word for every code or level. */
  readonly choices?: Readonly<Record<string, string>>;
}

type AskedOf<Who extends string> = {
  [Id in FactId]: (typeof facts)[Id] extends { readonly askedOf: Who } ? Id : never;
}[FactId];

/** What a person can tell, a value from a paper report included. A list is asked in a way of its own. */
export type AskedFact = Exclude<AskedOf<"person" | "either" | "lab">, "medicines" | "drug-allergies">;
