// The site's own words: its name and the directory of its clinics and specialists. Nothing in it is about a patient.
import { Type } from "typebox";
import type { Store } from "../../store/store.ts";
import { actorOf, ok, type Route, route } from "../http/route.ts";
import { own } from "../tables.ts";
import { closed, line } from "./shapes.ts";
import { etag, saidOtherwise, versionSeen } from "./versions.ts";

const time = Type.String({ pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" });
const web = Type.String({ pattern: '^https?://[^\\s"<>]+$', maxLength: 500 });
const email = Type.String({ pattern: '^[^\\s@<>"]+@[^\\s@<>"]+$', maxLength: 200 });

const Hours = Type.Object(
  {
    days: Type.Array(Type.Enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), { minItems: 1, maxItems: 7, uniqueItems: true }),
    from: time,
    to: time,
  },
  closed,
);
const Contact = Type.Object(
  { name: line(120), role: Type.Optional(line(120)), phone: Type.Optional(line(60)), email: Type.Optional(email) },
  closed,
);
const Clinic = Type.Object(
  {
    id: Type.String({ pattern: "^[a-z0-9-]{1,64}$" }),
    name: line(120),
    specialty: Type.Enum(["vascular", "neurology", "sleep", "primary-care", "laboratory", "other"]),
    phone: Type.Optional(line(60)),
    email: Type.Optional(email),
    web: Type.Optional(web),
    address: Type.Optional(line(400)),
    note: Type.Optional(line(400)),
    hours: Type.Optional(Type.Array(Hours, { maxItems: 14 })),
    people: Type.Optional(Type.Array(Contact, { maxItems: 100 })),
  },
  closed,
);
const Site = Type.Object({ name: Type.String({ maxLength: 120 }), clinics: Type.Array(Clinic, { maxItems: 200 }) }, closed);

export const siteRoutes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/site",
    says: "the directory of clinics and specialists",
    access: "anyone",
    async handle({ house }) {
      const { version, site } = await newest(house.store);
      return ok({ version, site }, { etag: etag(version) });
    },
  }),
  route({
    method: "PUT",
    path: "/api/site",
    says: "change the directory",
    access: { resource: "site", action: "write" },
    body: Site,
    handle: (call) =>
      call.house.store.transaction(async (inside) => {
        const seen = versionSeen(call.header);
        const { version } = await newest(inside);
        if (version !== seen) throw saidOtherwise(version);
        const row = { version: seen + 1, saved: call.now.getTime(), saved_by: actorOf(call).account, json: JSON.stringify(call.body) };
        await own(inside).insertInto("site").values(row).execute();
        return ok({ version: row.version }, { etag: etag(row.version) });
      }),
  }),
];

async function newest(from: Pick<Store, "db">): Promise<{ readonly version: number; readonly site: unknown }> {
  const row = await own(from).selectFrom("site").selectAll().orderBy("version", "desc").limit(1).executeTakeFirst();
  return row === undefined ? { version: 0, site: { name: "", clinics: [] } } : { version: Number(row.version), site: JSON.parse(row.json) };
}
