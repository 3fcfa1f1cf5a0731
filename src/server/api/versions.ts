// Optimistic locking in HTTP's own words: a change names the version that it was made from.
import { Refusal } from "../http/outcome.ts";

export const etag = (version: number): string => `W/"${version}"`;

/** The version that the caller has seen: 0 for `if-none-match: *`, otherwise that of `if-match`. Without either the change is refused. */
export function versionSeen(header: (name: string) => string | undefined): number {
  const match = header("if-match");
  if (match === undefined) {
    if (header("if-none-match")?.trim() === "*") return 0;
    throw new Refusal(428, 'send if-match: W/"version", or if-none-match: * for the first version', { place: "if-match" });
  }
  const version = /^(?:W\/)?"([1-9]\d{0,14})"$/.exec(match.trim())?.[1];
  if (version === undefined) throw new Refusal(400, 'if-match cannot be read; expected a version such as W/"3"', { place: "if-match" });
  return Number(version);
}

/** Somebody else saved first. */
export const saidOtherwise = (newest: number): Refusal =>
  new Refusal(412, `the newest version is ${newest}; read it and put again`, {
    place: "if-match",
    ...(newest > 0 && { headers: { etag: etag(newest) } }),
  });
