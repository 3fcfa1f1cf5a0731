// The files of a .tar.gz, for tests that read real archives.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const BLOCK = 512;

export function* filesOf(archive: URL): Generator<{ readonly name: string; readonly text: string }> {
  const bytes = gunzipSync(readFileSync(archive));
  const field = (at: number, length: number) => bytes.toString("latin1", at, at + length).replace(/\0.*$/s, "");
  let longName = "";
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const kind = field(at + 156, 1);
    const name = longName || [field(at + 345, 155), field(at, 100)].filter((part) => part !== "").join("/");
    longName =
      kind === "L"
        ? content.toString("utf8").replace(/\0.*$/s, "")
        : kind === "x"
          ? (/ path=([^\n]*)/.exec(content.toString("utf8"))?.[1] ?? "")
          : "";
    if (kind === "0" || kind === "") yield { name, text: content.toString("utf8") };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
