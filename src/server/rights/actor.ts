// Who acts: an account in its role, and for a SMART app the scopes that it was given.
import type { Role } from "./roles.ts";

export interface Actor {
  /** Id of the account; `owner` in personal mode, `anyone` without a session. */
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** Id of the session, which is not its secret. */
  readonly session?: string;
  readonly expiresAt?: Date;
  /** The Patient that a patient's account is. */
  readonly patient?: string;
  /** The SMART client that acts for the account, and what it was granted. */
  readonly client?: { readonly id: string; readonly scopes: readonly string[]; readonly patient?: string };
}
