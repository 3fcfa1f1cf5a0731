// npm run size: what a browser would load, bundled, minified and gzipped; and the questions and the drug product codes, which are
// parts of their own.
import { globSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** A page may load this much to think with, texts included. */
export const LIMIT_KB = 200;

const rooms = ["logic", "knowledge", "record", "assess", "fhir"];
const products = "src/fhir/codes/product-codes.ts";
/** Loaded when somebody answers, and when somebody reads Spanish: parts of their own. */
const parts = /^src\/knowledge\/(?:ask|es)\//;
// Cases prove the rules, with the people and the tables they are told in; no page needs them.
const proof = /\.(?:test|cases)\.ts$|\/(?:all-cases|cases|case-world|case-people|told)\.ts$/;

export interface Size {
  readonly minified: number;
  readonly gzipped: number;
  /** Minified bytes of every file, the heaviest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

export const sizeOfRooms = (): Promise<Size> =>
  sizeOf(
    rooms
      .flatMap((room) => globSync(`src/${room}/**/*.ts`))
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !proof.test(file) && !parts.test(file) && file !== products),
  );

/** What the interview loads beside the assessment: the questions in one language. */
export const sizeOfQuestions = (): Promise<Size> =>
  sizeOf(["src/knowledge/ask/topics.ts", ...globSync("src/knowledge/ask/en/*.ts").map((file) => file.replaceAll("\\", "/"))]);

/** The table alone: the file that it imports is in the rooms already. */
export const sizeOfProducts = (): Promise<Size> => sizeOf([products], ["*/medicine-codes.ts"]);

/** Nothing is shaken off, so nothing is missing. A `node:` import would not resolve here, and nothing would be built. */
async function sizeOf(entries: readonly string[], external: string[] = []): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: entries.map((file) => `import "./${file}";`).join("\n"), resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    treeShaking: false,
    format: "esm",
    platform: "browser",
    target: "es2024",
    external,
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
  const [all, questions, table] = [await sizeOfRooms(), await sizeOfQuestions(), await sizeOfProducts()];
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const line = (name: string, { minified, gzipped }: Size): string => `${name.padEnd(40)}${kb(minified)} minified${kb(gzipped)} gzipped`;
  console.log(line(rooms.join(", "), all));
  console.log(`${"".padEnd(40)}${" ".repeat(19)}${kb(LIMIT_KB * 1000)} at most`);
  console.log(line("questions in English, for the interview", questions));
  console.log(line("drug product codes, loaded when needed", table));
  console.log("\nThe heaviest parts, minified:");
  for (const [place, bytes] of weights(all).slice(0, 16)) console.log(`${place.padEnd(40)}${kb(bytes)}`);
}
