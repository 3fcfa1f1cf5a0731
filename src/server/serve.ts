// The whole server, running: the store opened, the parts mounted, the port taken; and closed again in the right order.
import { mkdirSync } from "node:fs";
import { createServer as createSocket } from "node:net";
import { inviteFirst } from "./accounts/invitations.ts";
import { openStore } from "../store/store.ts";
import { buildServer } from "./http/build.ts";
import { ehrPart, parts } from "./parts.ts";
import type { PageMaker } from "./ehr/mount.ts";
import type { LaunchTokens } from "./session/launch-tokens.ts";
import type { Settings } from "./settings/schema.ts";

/** A port that nobody uses at the moment: what the server says of its own address is fixed before it listens. */
export async function freePort(host: string): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve, reject) => {
    socket.once("error", reject);
    socket.listen(0, host, resolve);
  });
  const address = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("a socket that listens on a port has no port");
  return address.port;
}

export interface Served {
  readonly settings: Settings;
  /** `http://localhost:4747` */
  readonly url: string;
  readonly launchTokens: LaunchTokens;
  readonly startUrl: (token: string) => string;
  /** Of a clinic without accounts: where its first administrator begins. */
  readonly invitation?: string;
  /** Ends open connections, then the store. */
  close(): Promise<void>;
}

/** Without `pageOf` no EHR can launch the app. Throws StoreError when the store cannot be opened, and Node's own errors when the port cannot be taken. `mayNotListen` has been asked before. */
export async function createServer(settings: Settings, pageOf?: PageMaker): Promise<Served> {
  if (settings.databaseUrl === undefined) mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const store = await openStore(settings.databaseUrl === undefined ? { folder: settings.data } : { databaseUrl: settings.databaseUrl });
  try {
    const port = settings.port === 0 ? await freePort(settings.host) : settings.port;
    const { app, launchTokens, house } = await buildServer(
      { ...settings, port },
      { store, more: pageOf === undefined ? parts : [...parts, ehrPart(pageOf)] },
    );
    await app.listen({ host: settings.host, port });
    const url = house.origin();
    const first = settings.mode === "clinic" ? await inviteFirst(store, house.now()) : undefined;
    return {
      settings: { ...settings, port },
      url,
      launchTokens,
      ...(first !== undefined && { invitation: `${url}/invitation/${first}` }),
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
