// The server of bench/cds.ts, a process of its own: the services, the services without memory, and a route that answers a constant.
import Fastify from "fastify";
import { cdsPlugin } from "../src/server/cds/plugin.ts";

const app = Fastify({ bodyLimit: 16 * 2 ** 20 });
const options = { base: "https://ekbom.test", clients: "anyone" } as const;
await app.register(cdsPlugin, { ...options, prefix: "/held" });
await app.register(cdsPlugin, { ...options, remembered: 0, prefix: "/anew" });
app.post("/constant", () => ({ cards: [] }));
process.send?.(await app.listen({ host: "127.0.0.1", port: 0 }));
process.on("disconnect", () => void app.close());
