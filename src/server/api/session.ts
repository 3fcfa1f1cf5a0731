// Who is signed in, signing out, and the link that opens the app in personal mode.
import { Type } from "typebox";
import { Refusal } from "../http/outcome.ts";
import { noContent, ok, type Route, route } from "../http/route.ts";
import type { LaunchTokens } from "../session/launch-tokens.ts";
import { owner } from "../session/sessions.ts";
import { version } from "../version.ts";
import { closed } from "./shapes.ts";

export const sessionRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/session",
    says: "who is signed in",
    access: "anyone",
    handle({ actor, house }) {
      const { mode } = house.settings;
      if (actor === undefined) return ok({ mode, signedIn: false, version });
      const { account, name, role, patient, expiresAt } = actor;
      return ok({
        mode,
        signedIn: true,
        version,
        account: { id: account, name, role, ...(patient !== undefined && { person: patient }) },
        ...(expiresAt !== undefined && { expiresAt: expiresAt.toISOString() }),
      });
    },
  }),
  route({
    method: "DELETE",
    path: "/api/session",
    says: "sign out",
    access: "anyone",
    async handle({ actor, house }) {
      if (actor?.session !== undefined) await house.sessions.end({ session: actor.session });
      return { ...noContent, headers: { "set-cookie": house.sessions.header(), "clear-site-data": '"cache"' } };
    },
  }),
];

/** Personal mode: the link from the terminal becomes a cookie, and the token leaves the address bar. */
export const startRoute = (tokens: LaunchTokens): Route =>
  route({
    method: "GET",
    path: "/start",
    says: "open the app with the link from the terminal",
    access: "anyone",
    perMinute: 30,
    query: Type.Object({ token: Type.String({ maxLength: 200 }) }, closed),
    async handle({ query, house }) {
      if (!tokens.redeem(query.token)) throw new Refusal(403, "this link has ended; the terminal in which Ekbom runs shows one that holds");
      const session = await house.sessions.open(owner.id);
      return { status: 303, headers: { location: "/", "set-cookie": house.sessions.header(session), "referrer-policy": "no-referrer" } };
    },
  });
