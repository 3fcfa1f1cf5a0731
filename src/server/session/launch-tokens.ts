// The link that opens the app in personal mode. Whoever has it is the owner, so it is short-lived or seen by the terminal alone.
import { hashOf, newSecret } from "../secret.ts";

const OPENING_MILLISECONDS = 5 * 60_000;

export interface LaunchTokens {
  /** For the terminal: good while the server runs. */
  readonly lasting: string;
  /** For the browser that is opened from here; others on this machine may see it in the list of processes, so it works once and briefly. */
  once(): string;
  /** Whether the token opens the app; a token for once is then used up. */
  redeem(token: string): boolean;
}

export function makeLaunchTokens(now: () => Date): LaunchTokens {
  const lasting = newSecret();
  const single = new Map<string, number>();
  return {
    lasting,
    once() {
      const token = newSecret();
      single.set(hashOf(token), now().getTime() + OPENING_MILLISECONDS);
      return token;
    },
    redeem(token) {
      const hash = hashOf(token); // hashes are compared, so that the time taken tells nothing about the token
      if (hash === hashOf(lasting)) return true;
      const until = single.get(hash);
      single.delete(hash);
      return until !== undefined && until > now().getTime();
    },
  };
}
