// The server behind this page, if one stands there and knows this person: where the diary goes when there is a way.
import { useSyncExternalStore } from "react";
import { box } from "./box.ts";

/** `gone`: the server knew this person and does not any more: erased from another device. `none`: no server, or nobody signed in: the browser is the only place. `away`: there is no way to it just now. */
export type Home = { readonly person: string } | "none" | "away" | "gone";

const KEY = "home-person";

const LABEL = "Me";

let asking: Promise<Home> | undefined;

/** Asks the server who we are; all who ask at once get one answer. */
export const home = (): Promise<Home> =>
  (asking ??= (navigator.locks === undefined ? find() : navigator.locks.request("ekbom-home", find)).finally(() => {
    asking = undefined;
  }));

/**
 * With a session and nobody there yet, the person is made. Two devices that make one at the same moment both take the one that
 * the server had first; among several people of other names nobody is chosen here.
 */
async function find(): Promise<Home> {
  const session = await ask("/api/session");
  if (session === "none" || session === "away" || session["signedIn"] !== true) return session === "away" ? "away" : "none";
  const known = await (await box()).get("settings", KEY);
  let people = await peopleThere();
  if (typeof people === "string") return people;
  // What was erased elsewhere is not sent again by a device that did not hear of it; the person says what becomes of it here.
  if (typeof known === "string" && !people.some(({ id }) => id === known)) return gone(true);
  if (people.length === 0) {
    const made = await ask(`/api/people/${crypto.randomUUID()}`, { method: "PUT", body: { label: LABEL } });
    if (made === "none" || made === "away") return made;
    people = await peopleThere();
    if (typeof people === "string") return people;
  }
  const first = people.filter(({ label }) => label === LABEL).toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0];
  const chosen = people.find(({ id }) => id === known) ?? first ?? (people.length === 1 ? people[0] : undefined);
  if (chosen === undefined) return "none";
  await (await box()).put("settings", chosen.id, KEY);
  return { person: chosen.id };
}

let isGone = false;
const listeners = new Set<() => void>();
function gone(now: boolean): "gone" {
  isGone = now;
  for (const listener of listeners) listener();
  return "gone";
}

/** Whether the person was erased on the server while this browser still keeps them. */
export const useGone = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isGone,
  );

/** Keeps what is here, and sends it to the server as a new person. */
export async function keepAfterGone(): Promise<void> {
  await (await box()).delete("settings", KEY);
  gone(false);
}

interface Listed {
  readonly id: string;
  readonly label: string;
  readonly createdAt: string;
}

async function peopleThere(): Promise<readonly Listed[] | "none" | "away"> {
  const answer = await ask("/api/people");
  return typeof answer === "string" ? answer : Array.isArray(answer["people"]) ? (answer["people"] as readonly Listed[]) : [];
}

/** JSON from the server; `none` where it has no such thing for us, `away` where nobody answers or it is busy. */
export async function ask(
  path: string,
  { method = "GET", body }: { readonly method?: string; readonly body?: unknown } = {},
): Promise<Readonly<Record<string, unknown>> | "none" | "away"> {
  try {
    const answer = await fetch(path, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      signal: AbortSignal.timeout(20_000),
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    if (answer.status === 429 || answer.status >= 500) return "away";
    if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return "none";
    return (await answer.json()) as Readonly<Record<string, unknown>>;
  } catch {
    return "away"; // offline, or the answer broke off: the same question is asked again later
  }
}
