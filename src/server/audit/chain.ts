// The hash chain: every event carries the hash of the one before, so that nothing can be changed, taken out or put between unseen.
import { createHash } from "node:crypto";

/** What stands before the first event. */
export const BEGINNING = "0".repeat(64);

export interface Link {
  readonly number: number;
  readonly json: string;
  readonly previous: string;
  readonly hash: string;
}

/** SHA-256 in hexadecimal, over the hash before, the number and the event byte for byte. */
export const hashOfLink = (previous: string, number: number, json: string): string =>
  createHash("sha256").update(`${previous}\n${number}\n${json}`).digest("hex");

export interface Fault {
  readonly number: number;
  readonly what: string;
}

/** Checks links as they come; numbers begin with 1 and leave no gap. */
export class ChainCheck {
  #number = 0;
  #hash = BEGINNING;

  /** Undefined when the link fits. After a fault the check goes on from the link as it is found. */
  next({ number, json, previous, hash }: Link): Fault | undefined {
    const fault = this.#fault({ number, json, previous, hash });
    this.#number = number;
    this.#hash = hash;
    return fault === undefined ? undefined : { number, what: fault };
  }

  get end(): { readonly number: number; readonly hash: string } {
    return { number: this.#number, hash: this.#hash };
  }

  #fault({ number, json, previous, hash }: Link): string | undefined {
    if (number !== this.#number + 1) return `follows ${this.#number}: ${number - this.#number - 1} missing, or out of order`;
    if (previous !== this.#hash) return "does not name the hash of the one before";
    if (hash !== hashOfLink(previous, number, json)) return "was changed after it was written";
    return undefined;
  }
}
