// Answers by the digest of what they depend on: the same record asked about again is not judged again.

export class Answers<Answer> {
  readonly #held = new Map<string, Answer>();
  readonly #most: number;

  /** Holds so many; the one that was used longest ago goes first. */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => Answer): Answer {
    const held = this.#held.get(key);
    this.#held.delete(key);
    const answer = held ?? make();
    this.#held.set(key, answer);
    if (this.#held.size > this.#most) for (const oldest of this.#held.keys()) return this.#forget(oldest, answer);
    return answer;
  }

  #forget(key: string, answer: Answer): Answer {
    this.#held.delete(key);
    return answer;
  }
}
