// What every route is given: the settings, the store and the services built on it. Nothing in it belongs to one request.
import type { Store } from "../store/store.ts";
import type { Seal } from "./accounts/sealed.ts";
import type { Audit } from "./audit/audit.ts";
import type { Gate } from "./rights/gate.ts";
import type { Sessions } from "./session/sessions.ts";
import type { Settings } from "./settings/schema.ts";

export interface House {
  readonly settings: Settings;
  readonly store: Store;
  /** The clock. */
  readonly now: () => Date;
  readonly sessions: Sessions;
  readonly gate: Gate;
  readonly audit: Audit;
  readonly seal: Seal;
  /** The address that browsers use, without a slash at its end. */
  readonly origin: () => string;
}
