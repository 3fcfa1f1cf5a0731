// What of an input could not be read, on standard error: a line each, and of very many only their number.
import type { Problem } from "../record/record.ts";
import { printable } from "./report/layout.ts";
import { problemText } from "./report/words.ts";

const MOST = 20;

export class Warnings {
  #told = 0;
  #shown = 0;
  #hidden = 0;

  tell(problem: Problem): void {
    this.#told += 1;
    if (this.#told <= MOST) process.stderr.write(`ekbom: ${printable(problemText(problem))}\n`);
  }

  /** Problems of a record, which its report lists. */
  shown(count: number, listed: boolean): void {
    if (listed) this.#shown += count;
    else this.#hidden += count;
  }

  any(): boolean {
    return this.#told + this.#shown + this.#hidden > 0;
  }

  end(): void {
    if (this.#told > MOST) process.stderr.write(`ekbom: and ${this.#told - MOST} more places that could not be read\n`);
    if (this.#hidden > 0) process.stderr.write(`ekbom: problems in the input: ${this.#hidden}; without --explain the report lists them\n`);
  }
}
