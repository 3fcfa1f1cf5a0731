// The whole server, running: the store opened, the parts mounted, the port taken; and closed again in the right order.
import { mkdirSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { openStore } from "../store/store.ts";
import { buildServer } from "./http/build.ts";
import type { LaunchTokens } from "./session/launch-tokens.ts";
import type { Settings } from "./settings/schema.ts";

export interface Served {
  readonly settings: Settings;
  /** `http://localhost:4747` */
  readonly url: string;
  readonly launchTokens: LaunchTokens;
  readonly startUrl: (token: string) => string;
  /** Ends open connections, then the store. */
  close(): Promise<void>;
}

/** Throws StoreError when the store cannot be opened, and Node's own errors when the port cannot be taken. `mayNotListen` has been asked before. */
export async function createServer(settings: Settings): Promise<Served> {
  if (settings.databaseUrl === undefined) mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const store = await openStore(settings.databaseUrl === undefined ? { folder: settings.data } : { databaseUrl: settings.databaseUrl });
  try {
    const { app, launchTokens, house } = await buildServer(settings, { store });
    await app.listen({ host: settings.host, port: settings.port });
    const { port } = app.server.address() as AddressInfo; // a server that listens on a port has one
    const url = house.origin();
    return {
      settings: { ...settings, port },
      url,
      launchTokens,
      startUrl: (token) => `${url}/start?token=${token}`,
      async close() {
        await app.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
