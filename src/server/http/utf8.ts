// A body as text. What is no UTF-8 is refused: a decoder that mends it would store other words than were sent.
import { refusal } from "../fhir/outcome.ts";

/** Throws a refusal (400). A byte order mark stays, and is no JSON. */
export function utf8Of(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refusal("bad-request", { text: "expected UTF-8; the body has bytes that are none", place: "body", code: "structure" });
  }
}
