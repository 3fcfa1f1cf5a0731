// A night to try: invented, with known movements that nobody has marked in the file.
import { writeEdf } from "../../../../sleep/edf-write.ts";
import { makeNight } from "../../../../sleep/make-night.ts";
import type { NamedFile } from "./messages.ts";

const wanted = { seed: 3, hours: 8, rate: 200, noise: "medium" } as const;

export function madeFile(onProgress: (done: number, all: number) => void): NamedFile {
  const night = makeNight(wanted);
  const parts: BlobPart[] = [];
  for (const part of writeEdf(night.recording({ marks: false }))) {
    parts.push(new Uint8Array(part));
    if (parts.length % 300 === 0) onProgress(parts.length, night.plan.seconds);
  }
  return { name: "made-night.edf", blob: new Blob(parts) };
}
