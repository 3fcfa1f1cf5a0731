// npm run size: what a browser would load, bundled, minified and gzipped; first what it thinks with, then each part that only some
// pages load.
import { globSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A page may load this much to think with, texts included. */
export const LIMIT_KB = 200;

const rooms = ["logic", "knowledge", "record", "assess", "fhir"];
// Cases prove the rules, with the people and the tables they are told in; no page needs them.
const proof = /\.(?:test|cases)\.ts$|\/(?:all-cases|cases|case-world|case-people|told)\.ts$/;

interface Part {
  readonly name: string;
  /** Its own files. What they import beyond those of every page counts as well. */
  readonly files: RegExp;
  readonly limitKb: number;
}

/** Loaded by the pages that need them, and by no other: to ask, to log nights, to read about everything, to hand on, to speak Spanish. */
export const parts: readonly Part[] = [
  { name: "questions, in English", files: /^src\/knowledge\/ask\/(?!es\/|spanish)/, limitKb: 25 },
  { name: "the diary, with its statistics", files: /\/diary(?:\/|\.ts$)/, limitKb: 40 },
  { name: "the guide", files: /\/guide(?:\/|\.ts$)/, limitKb: 5 },
  { name: "assessment and record to FHIR", files: /^src\/fhir\/out\//, limitKb: 35 },
  { name: "drug product codes", files: /\/product-codes\.ts$/, limitKb: 20 },
  { name: "invented people", files: /^src\/knowledge\/people/, limitKb: 10 },
  { name: "Spanish, questions included", files: /^src\/knowledge\/(?:es\/|ask\/(?:es|spanish))/, limitKb: 90 },
];

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Minified bytes of every file, the heaviest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

const every = rooms
  .flatMap((room) => globSync(`src/${room}/**/*.ts`))
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !proof.test(file));
const ofNoPart = every.filter((file) => !parts.some(({ files }) => files.test(file)));

/** What every page that thinks loads. The whole medicine as one object names parts too, and no page asks for it whole. */
export const sizeOfRooms = (): Promise<Size> => sizeOf(ofNoPart.filter((file) => file !== "src/knowledge/medicine.ts"));

/** What a part adds to that. */
export async function sizeOfPart({ files }: Part, rest: Size): Promise<Size> {
  const known = new Set(rest.files.flatMap(([file]) => (file.startsWith("src/") ? [file] : [])));
  const all = await sizeOf([...known, ...every.filter((file) => files.test(file))]);
  return {
    minified: all.minified - rest.minified,
    gzipped: all.gzipped - rest.gzipped,
    files: all.files.filter(([file]) => !known.has(file)),
  };
}

/** Nothing is shaken off, so nothing is missing. A `node:` import would not resolve here, and nothing would be built. */
async function sizeOf(entries: readonly string[]): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entries.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    treeShaking: false,
    format: "esm",
    platform: "browser",
    target: "es2024",
    write: false,
    metafile: true,
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("the bundler gave no file");
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs).map(([file, { bytesInOutput }]): [string, number] => [file, bytesInOutput]))
    .toSorted(([, a], [, b]) => b - a);
  return { minified: output.contents.length, gzipped: gzipSync(output.contents, { level: 9 }).length, files };
}

/** The weight of folders: `src/room/folder`, or a file that lies in the room itself. */
export function weights({ files }: Size): readonly (readonly [place: string, bytes: number])[] {
  const byPlace = Map.groupBy(files, ([file]) => file.split("/").slice(0, 3).join("/"));
  return [...byPlace]
    .map(([place, some]) => [place, some.reduce((sum, [, bytes]) => sum + bytes, 0)] as const)
    .toSorted(([, a], [, b]) => b - a);
}

if (import.meta.main) {
  const all = await sizeOfRooms();
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const line = (name: string, { minified, gzipped }: Size, limitKb: number): string =>
    `${name.padEnd(40)}${kb(minified)} minified${kb(gzipped)} gzipped, at most${kb(limitKb * 1000)}`;
  console.log(line(rooms.join(", "), all, LIMIT_KB));
  console.log("\nParts that only some pages load, beside it:");
  for (const part of parts) console.log(line(part.name, await sizeOfPart(part, all), part.limitKb));
  console.log("\nThe heaviest places, minified:");
  for (const [place, bytes] of weights(all).slice(0, 16)) console.log(`${place.padEnd(40)}${kb(bytes)}`);
}
