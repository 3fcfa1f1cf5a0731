// The server behind this page, if one stands there and knows this person: where the diary goes when there is a way.
import { box } from "./box.ts";

/** `none`: no server, or nobody signed in: the browser is the only place. `away`: there is no way to it just now. */
export type Home = { readonly person: string } | "none" | "away";

const KEY = "home-person";

/** Asks the server who we are. With a session and nobody there yet, the person is made; among several nobody is chosen here. */
export async function home(): Promise<Home> {
  const session = await ask("/api/session");
  if (session === "none" || session === "away" || session["signedIn"] !== true) return session === "away" ? "away" : "none";
  const known = await (await box()).get("settings", KEY);
  const answer = await ask("/api/people");
  if (answer === "none" || answer === "away") return answer;
  const people = (Array.isArray(answer["people"]) ? answer["people"] : []) as readonly { readonly id: string }[];
  if (typeof known === "string" && people.some(({ id }) => id === known)) return { person: known };
  if (people.length > 1) return "none";
  const person = people[0]?.id ?? crypto.randomUUID();
  if (people.length === 0) {
    const made = await ask(`/api/people/${person}`, { method: "PUT", body: { label: "Me" } });
    if (made === "none" || made === "away") return made;
  }
  await (await box()).put("settings", person, KEY);
  return { person };
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
