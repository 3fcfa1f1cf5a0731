// Reading from the FHIR server of a client: only from servers on the list, only over safe addresses, and never without end.
import type { Fetcher } from "./gather.ts";
import { isSafeAddress } from "./safe-address.ts";

const TIMEOUT_MS = 5_000;
const MOST_BYTES = 32 * 2 ** 20;

/** Its errors say why nothing came, and hold nothing of what came. */
export const fhirFetcher =
  (allowed: readonly string[]): Fetcher =>
  async (url, token) => {
    const server = allowed.find((one) => url.startsWith(`${one.replace(/\/$/, "")}/`));
    if (server === undefined || !isSafeAddress(url)) throw new Error("this FHIR server is not on the list");
    const response = await fetch(url, {
      headers: { accept: "application/fhir+json, application/json", authorization: `Bearer ${token}` },
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok || response.body === null) {
      await response.body?.cancel();
      throw new Error(`the FHIR server answered ${response.status}`);
    }
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of response.body) {
      bytes += part.length;
      if (bytes > MOST_BYTES) throw new Error("the FHIR server answered with too much");
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown;
  };
