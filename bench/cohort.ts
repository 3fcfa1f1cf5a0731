// The bundles to measure on: a file with one FHIR Bundle per line, given by the caller or made by the cohort generator.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The day as of which the generator writes its people. */
export const cohortDay = "2026-01-01";

const generator = fileURLToPath(new URL("../../shared/tools/gen-rls-cohort.mjs", import.meta.url));

const howToGive = `npm run bench needs FHIR bundles, and there are none.
  Give a file with one Bundle per line, people as of ${cohortDay}:
      npm run bench -- cohort.ndjson     or     EKBOM_COHORT=cohort.ndjson npm run bench
  or put the cohort generator at ../shared/tools/gen-rls-cohort.mjs beside this
  repository, and 200 people are made in a temporary folder.`;

/** The text of every bundle, or the sentence that says what is missing. */
export function cohortTexts(given: string | undefined): readonly string[] | { readonly missing: string } {
  if (given !== undefined) return existsSync(given) ? linesOf(given) : { missing: `There is no file ${given}.\n${howToGive}` };
  return existsSync(generator) ? made() : { missing: howToGive };
}

function made(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "ekbom-bench-"));
  try {
    const file = join(folder, "bundles.ndjson");
    const { status, stderr } = spawnSync(process.execPath, [generator, "--n", "200", "--seed", "42", "--bundles", file], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the cohort generator ended with ${status}: ${stderr}`);
    return linesOf(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const linesOf = (file: string): readonly string[] => readFileSync(file, "utf8").split("\n").filter(Boolean);
