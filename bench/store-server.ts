// The server that bench/store.ts measures: the FHIR API over a store, and beside it a route that answers a constant.
import Fastify from "fastify";
import { fhirPlugin } from "../src/server/fhir/plugin.ts";
import { openStore, type Where } from "../src/store/store.ts";

const [place = "", patient = ""] = process.argv.slice(2);
const store = await openStore(JSON.parse(place) as Where);
const constant = (await store.read("Patient", patient))?.json ?? "";
const app = Fastify({ logger: false });
const headers = { "content-type": "application/fhir+json; charset=utf-8", etag: 'W/"1"', "last-modified": new Date(0).toUTCString() };
app.get("/constant", async (_request, reply) => reply.headers(headers).send(constant));
await app.register(fhirPlugin<string>, {
  prefix: "/fhir/R4",
  store,
  base: "http://127.0.0.1/fhir/R4",
  actor: () => "bench",
  hooks: { allow: () => ({ allowed: true }), record: () => {} },
});
await app.listen({ host: "127.0.0.1", port: 0 });
const address = app.server.address();
process.send?.(typeof address === "object" ? address?.port : undefined);
process.on("message", async () => {
  await app.close();
  await store.close();
  process.exit(0);
});
