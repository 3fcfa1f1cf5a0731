// Which names this server answers to, and under which origins its own pages live.
import type { FastifyInstance } from "fastify";
import type { Settings } from "../settings/schema.ts";

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

export const isLoopback = (host: string): boolean => host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);

/** Known only once the server listens: port 0 takes a free one. */
export function addresses(app: FastifyInstance, settings: Settings, ownTls: boolean) {
  const scheme = ownTls ? "https" : "http";
  const port = (): number => {
    const address = app.server.address();
    return typeof address === "object" && address !== null ? address.port : settings.port;
  };
  const publicUrl = settings.publicUrl === undefined ? undefined : new URL(settings.publicUrl);
  const origins = (): ReadonlySet<string> => {
    const own = isLoopback(settings.host) ? LOOPBACK.map((name) => new URL(`${scheme}://${name}:${port()}`).origin) : [];
    return new Set([...own, ...(publicUrl === undefined ? [] : [publicUrl.origin])]);
  };
  const hosts = (): ReadonlySet<string> => new Set([...origins()].map((origin) => new URL(origin).host));
  const origin = (): string => publicUrl?.origin ?? `${scheme}://localhost:${port()}`;
  return { hosts, origins, origin };
}
