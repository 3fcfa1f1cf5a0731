// What the store refuses, each with a word that a caller can act on.

export type StoreFault =
  | "conflict" // the version expected is not the newest, or somebody else wrote first
  | "exists" // create with an id that is taken
  | "not-found"
  | "gone" // deleted; its history remains
  | "bad-id"
  | "bad-search" // a parameter, modifier or value that cannot be read
  | "locked" // another process uses this folder
  | "newer-schema" // written by a later Ekbom
  | "unavailable"; // the database cannot be reached, or the disk is full

/** The message names what was found and what was expected; it holds no patient data beyond the reference asked for. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  /** The search parameter or element it is about. */
  readonly place: string | undefined;
  constructor(fault: StoreFault, message: string, place?: string) {
    super(message);
    this.name = "StoreError";
    this.fault = fault;
    this.place = place;
  }
}
