// What a launch is about: the patient that was chosen, kept beside the grant for as long as it lives.
import { hash } from "node:crypto";
import type { House } from "../house.ts";
import { own } from "../tables.ts";

export interface LaunchContext {
  readonly patient?: string;
}

type Kept = Pick<House, "store" | "seal">;
const CONTEXT = "Context";
const LAUNCH = "Launch";
const LAUNCH_MILLISECONDS = 5 * 60_000;

const rowOf = (kind: string, id: string, { seal }: Kept, value: unknown, expires: number | null, grant: string | null) => ({
  kind,
  id: hash("sha256", id),
  json: seal.close(JSON.stringify(value)),
  expires,
  grant_id: grant === null ? null : hash("sha256", grant),
  uid: null,
  used: null,
});

async function valueOf(
  house: Kept,
  kind: string,
  id: string,
): Promise<{ readonly value: unknown; readonly expires: number | null } | undefined> {
  const row = await own(house.store)
    .selectFrom("oauth")
    .selectAll()
    .where("kind", "=", kind)
    .where("id", "=", hash("sha256", id))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { value: JSON.parse(house.seal.open(row.json)) as unknown, expires: row.expires === null ? null : Number(row.expires) };
}

export async function keepContext(house: Kept, grantId: string, context: LaunchContext): Promise<void> {
  await own(house.store)
    .insertInto("oauth")
    .values(rowOf(CONTEXT, grantId, house, context, null, grantId))
    .execute();
}

export async function contextOf(house: Kept, grantId: string): Promise<LaunchContext> {
  return ((await valueOf(house, CONTEXT, grantId))?.value ?? {}) as LaunchContext;
}

export interface Launch {
  readonly account: string;
  readonly client: string;
  readonly patient: string;
}

/** Remembers a launch from here; its secret is the `launch` parameter of the app. */
export async function keepLaunch(house: Kept, secret: string, launch: Launch, now: Date): Promise<void> {
  await own(house.store)
    .insertInto("oauth")
    .values(rowOf(LAUNCH, secret, house, launch, now.getTime() + LAUNCH_MILLISECONDS, null))
    .execute();
}

export async function launchOf(house: Kept, secret: string, now: Date): Promise<Launch | undefined> {
  const found = await valueOf(house, LAUNCH, secret);
  return found === undefined || (found.expires ?? 0) <= now.getTime() ? undefined : (found.value as Launch);
}
