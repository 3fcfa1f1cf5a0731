// ekbom import: FHIR from a file (a Bundle, a resource, NDJSON, packed or not) or a folder of them into the store.
import { stat } from "node:fs/promises";
import { globSync } from "node:fs";
import { join } from "node:path";
import { isPlain } from "../../record/read.ts";
import { faultsOf } from "../../server/fhir/validate/validate.ts";
import { entriesOf } from "../../store/copy/bundle.ts";
import { importInto, type ImportCounts, type Offered } from "../../store/copy/import.ts";
import type { Resource } from "../../store/resource.ts";
import { openStore } from "../../store/store.ts";
import { parsed } from "../arguments.ts";
import { exitCode } from "../exit.ts";
import { piecesOf } from "../input.ts";
import { printable } from "../report/layout.ts";
import { Warnings } from "../warnings.ts";
import { recordIn } from "./record.ts";
import { DATA, one, told, whereOf } from "./where.ts";

const OPTIONS = { ...DATA, "no-validation": { type: "boolean" } } as const;

export async function importCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, OPTIONS);
  const path = one(positionals, "import takes one FILE or DIR, or - for standard input");
  const files = await filesAt(path);
  const store = await told(openStore(whereOf(values.data)));
  const warnings = new Warnings();
  const progress = new Progress();
  try {
    const unread = { count: 0 };
    await recordIn(store, "import");
    const counts = await told(
      importInto(
        store,
        offered(files, warnings, unread),
        values["no-validation"] === true ? async () => undefined : invalidity,
        (event) => {
          if ("refused" in event) warnings.tell({ where: event.refused, what: "not taken", expected: "valid FHIR R4" });
          else progress.show(event.counts);
        },
      ),
    );
    progress.end();
    warnings.end();
    const { taken, refused, notKept } = counts;
    process.stdout.write(`${taken.new} new, ${taken.changed} changed, ${taken.unchanged} unchanged, ${refused + unread.count} not taken\n`);
    for (const [type, count] of notKept) process.stdout.write(`${printable(type)}: ${count} left out, this type is not kept here\n`);
    return refused + unread.count > 0 ? exitCode.data : exitCode.ok;
  } finally {
    await store.close();
  }
}

async function filesAt(path: string): Promise<readonly string[]> {
  if (path === "-" || !(await told(stat(path))).isDirectory()) return [path];
  const found = globSync("**/*.{json,ndjson,json.gz,ndjson.gz}", { cwd: path }).toSorted();
  return found.map((file) => join(path, file));
}

async function invalidity(resource: Resource): Promise<string | undefined> {
  const [first, ...more] = await faultsOf(resource);
  if (first === undefined) return undefined;
  return `${first.place ?? resource.resourceType}: ${first.text}${more.length > 0 ? ` (and ${more.length} more)` : ""}`;
}

/** Every resource of the input with its place. What is none is told and counted. */
async function* offered(files: readonly string[], warnings: Warnings, unread: { count: number }): AsyncGenerator<Offered> {
  const lost = (where: string, what: string): void => {
    unread.count += 1;
    warnings.tell({ where, what, expected: "a FHIR resource or Bundle" });
  };
  for (const file of files)
    for await (const piece of piecesOf(file)) {
      if ("unreadable" in piece) {
        lost(piece.where, piece.unreadable);
        continue;
      }
      for (const [index, value] of [piece.value].flat().entries()) {
        const where = Array.isArray(piece.value) ? `${piece.where}[${index}]` : piece.where;
        if (!isPlain(value) || typeof value["resourceType"] !== "string") lost(where, "is no resource");
        else if (value["resourceType"] !== "Bundle") yield { where, resource: value as unknown as Resource };
        else
          for (const { place, value: inner } of entriesOf(value as unknown as Resource))
            if (isPlain(inner)) yield { where: `${where}.${place}`, resource: inner as unknown as Resource };
            else lost(`${where}.${place}`, "holds no resource");
      }
    }
}

/** One line on a terminal that counts up; nothing in a pipe. */
class Progress {
  #shown = false;

  show({ taken, refused }: ImportCounts): void {
    if (!process.stderr.isTTY) return;
    this.#shown = true;
    process.stderr.write(`\r${taken.new + taken.changed + taken.unchanged} taken, ${refused} not taken`);
  }

  end(): void {
    if (this.#shown) process.stderr.write("\n");
  }
}
