// The server's own tables beside the store's. Moments are milliseconds since 1970 UTC; secrets stand here only as hashes.
import type { Kysely } from "kysely";
import type { Store, Transaction } from "../store/store.ts";

export type ServerTables = {
  person: { id: string; label: string; created: number; created_by: string; record_version: number; diary_cursor: number };
  person_record: { person: string; version: number; saved: number; saved_by: string; json: string };
  diary_revision: { person: string; number: number; entry: string; revision: string; saved: number; json: string };
  share: {
    id: string;
    person: string;
    token_hash: string;
    /** Cipher text; null once expired or revoked. */
    sealed: string | null;
    note: string | null;
    created: number;
    expires: number;
    revoked: number | null;
  };
  share_access: { share: string; number: number; at: number; outcome: string };
  site: { version: number; saved: number; saved_by: string; json: string };
  session: {
    token_hash: string;
    id: string;
    account: string;
    created: number;
    used: number;
    expires: number;
    revoked: number | null;
  };
  account: {
    id: string;
    login: string;
    name: string;
    role: string;
    patient: string | null;
    password: string | null;
    totp: string | null;
    /** The last time step that was accepted: a code works once. */
    totp_step: number;
    failures: number;
    locked_until: number;
    created: number;
    disabled: number | null;
  };
  passkey: { id: string; account: string; name: string; public_key: string; counter: number; transports: string; created: number };
  invitation: {
    token_hash: string;
    login: string;
    name: string;
    role: string;
    patient: string | null;
    created: number;
    created_by: string;
    expires: number;
    used: number | null;
  };
  /** What is half done: a sign-in that waits for its second factor, a passkey challenge. */
  pending: { token_hash: string; kind: string; account: string; json: string; expires: number };
  break_glass: { id: string; account: string; patient: string; reason: string; at: number; until: number };
  audit_event: { number: number; at: number; json: string; patients: string; previous: string; hash: string };
  audit_head: { id: number; number: number; hash: string };
  oauth: {
    kind: string;
    id: string;
    json: string;
    expires: number | null;
    grant_id: string | null;
    uid: string | null;
    used: number | null;
  };
  smart_client: { id: string; json: string; created: number; created_by: string };
};

/** The same database, seen with the server's own tables. */
export const own = (from: Pick<Transaction, "db">): Kysely<ServerTables> => from.db as unknown as Kysely<ServerTables>;

/** For reading alone: sees what is committed, and waits for no transaction. */
export const ownReads = (store: Pick<Store, "reads">): Kysely<ServerTables> => own({ db: store.reads });
