// Schema 2: what the server keeps beside the resources: people of the app, shares, the site, accounts, sessions, the audit chain, SMART.
import { type Kysely, sql } from "kysely";
import type { Engine } from "../tables.ts";

type Kind = "text" | "text?" | "whole" | "whole?";

/** Table by table: columns, primary key, then indexes (a `!` makes one unique). */
const tables: Readonly<
  Record<string, { readonly columns: Readonly<Record<string, Kind>>; readonly key: string; readonly indexes?: readonly string[] }>
> = {
  person: {
    columns: { id: "text", label: "text", created: "whole", created_by: "text", record_version: "whole", diary_cursor: "whole" },
    key: "id",
  },
  person_record: {
    columns: { person: "text", version: "whole", saved: "whole", saved_by: "text", json: "text" },
    key: "person version",
  },
  diary_revision: {
    columns: { person: "text", number: "whole", entry: "text", revision: "text", saved: "whole", json: "text" },
    key: "person number",
    indexes: ["!person entry revision"],
  },
  share: {
    columns: {
      id: "text",
      person: "text",
      token_hash: "text",
      sealed: "text?",
      note: "text?",
      created: "whole",
      expires: "whole",
      revoked: "whole?",
    },
    key: "id",
    indexes: ["!token_hash", "person"],
  },
  share_access: { columns: { share: "text", number: "whole", at: "whole", outcome: "text" }, key: "share number" },
  site: { columns: { version: "whole", saved: "whole", saved_by: "text", json: "text" }, key: "version" },
  session: {
    columns: { token_hash: "text", id: "text", account: "text", created: "whole", used: "whole", expires: "whole", revoked: "whole?" },
    key: "token_hash",
    indexes: ["!id", "account"],
  },
  account: {
    columns: {
      id: "text",
      login: "text",
      name: "text",
      role: "text",
      patient: "text?",
      password: "text?",
      totp: "text?",
      totp_step: "whole",
      failures: "whole",
      locked_until: "whole",
      created: "whole",
      disabled: "whole?",
    },
    key: "id",
    indexes: ["!login"],
  },
  passkey: {
    columns: { id: "text", account: "text", name: "text", public_key: "text", counter: "whole", transports: "text", created: "whole" },
    key: "id",
    indexes: ["account"],
  },
  invitation: {
    columns: {
      token_hash: "text",
      login: "text",
      name: "text",
      role: "text",
      patient: "text?",
      created: "whole",
      created_by: "text",
      expires: "whole",
      used: "whole?",
    },
    key: "token_hash",
  },
  pending: { columns: { token_hash: "text", kind: "text", account: "text", json: "text", expires: "whole" }, key: "token_hash" },
  break_glass: {
    columns: { id: "text", account: "text", patient: "text", reason: "text", at: "whole", until: "whole" },
    key: "id",
    indexes: ["account until"],
  },
  audit_event: {
    columns: { number: "whole", at: "whole", json: "text", patients: "text", previous: "text", hash: "text" },
    key: "number",
  },
  audit_head: { columns: { id: "whole", number: "whole", hash: "text" }, key: "id" },
  oauth: {
    columns: { kind: "text", id: "text", json: "text", expires: "whole?", grant_id: "text?", uid: "text?", used: "whole?" },
    key: "kind id",
    indexes: ["grant_id", "uid", "expires"],
  },
  smart_client: { columns: { id: "text", json: "text", created: "whole", created_by: "text" }, key: "id" },
};

/** The hash that stands before the first event of the audit. */
const BEGINNING = "0".repeat(64);

export async function server(db: Kysely<unknown>, engine: Engine): Promise<void> {
  // Compared by bytes on both engines, whatever the language of the database.
  const text = engine === "sqlite" ? sql`text` : sql`text collate "C"`;
  const whole = engine === "sqlite" ? sql`integer` : sql`bigint`;
  for (const [name, { columns, key, indexes = [] }] of Object.entries(tables)) {
    const rows = Object.entries(columns).map(
      ([column, kind]) => sql`${sql.ref(column)} ${kind.startsWith("text") ? text : whole}${kind.endsWith("?") ? sql`` : sql` not null`}`,
    );
    const names = (of: string) => sql.join(of.split(" ").map((one) => sql.ref(one)));
    await sql`create table ${sql.table(name)} (${sql.join(rows)}, primary key (${names(key)}))`.execute(db);
    for (const index of indexes) {
      const unique = index.startsWith("!") ? sql`unique index` : sql`index`;
      const of = index.replace("!", "");
      await sql`create ${unique} ${sql.ref(`${name}_by_${of.replaceAll(" ", "_")}`)} on ${sql.table(name)} (${names(of)})`.execute(db);
    }
  }
  await sql`insert into audit_head (id, number, hash) values (1, 0, ${BEGINNING})`.execute(db);
}
