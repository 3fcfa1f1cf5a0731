// Whether these settings may listen at all. Beyond loopback there is no server without accounts and TLS.
import { isLoopback } from "./http/addresses.ts";
import type { Settings } from "./settings/schema.ts";

/** Everything that stands against listening, in sentences; empty when nothing does. */
export function mayNotListen(settings: Settings): readonly string[] {
  const { host, mode, tlsCertificate, tlsKey, trustedProxies, publicUrl } = settings;
  const against: string[] = [];
  const ownTls = tlsCertificate !== undefined && tlsKey !== undefined;
  if ((tlsCertificate === undefined) !== (tlsKey === undefined)) against.push("tlsCertificate and tlsKey belong together; one is missing");
  if (trustedProxies.length > 0 && publicUrl?.startsWith("https:") !== true)
    against.push("behind a proxy that ends TLS, publicUrl must be the https address that people type");
  if (mode === "personal" && publicUrl !== undefined) against.push("personal mode has no publicUrl: it answers to this computer alone");
  if (mode === "personal" && trustedProxies.length > 0)
    against.push("personal mode stands behind no proxy: it answers to this computer alone");
  if (isLoopback(host)) return against;
  if (mode === "personal") against.push(`personal mode listens on this computer alone, not on ${host}; for others use mode "clinic"`);
  if (!ownTls && trustedProxies.length === 0)
    against.push(`to listen on ${host} give tlsCertificate and tlsKey, or name in trustedProxies the proxy that ends TLS`);
  if (publicUrl === undefined) against.push(`to listen on ${host} give publicUrl, the address that people type`);
  return against;
}
