// ekbom knowledge: the version of the medicine, or all of it as FHIR resources, one file each.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { knowledgeVersion } from "../knowledge/version.ts";
import { parsed } from "./arguments.ts";
import { exitCode, UsageError } from "./exit.ts";

export async function knowledgeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, { fhir: { type: "string" } });
  if (positionals.length > 0) throw new UsageError("knowledge takes no FILE; --fhir DIR names the folder to write to");
  const { version, digest } = knowledgeVersion;
  if (values.fhir === undefined) {
    process.stdout.write(`${version} ${digest}\n`);
    return exitCode.ok;
  }
  const { knowledgeToFhir } = await import("../fhir/out/knowledge/all.ts");
  const resources = knowledgeToFhir();
  const folder = values.fhir;
  await trying(folder, mkdir(folder, { recursive: true }));
  for (const resource of resources) {
    const path = join(folder, `${resource.resourceType}-${resource.id}.json`);
    await trying(path, writeFile(path, `${JSON.stringify(resource, null, 2)}\n`));
  }
  process.stdout.write(`${resources.length} resources of knowledge ${version} in ${folder}\n`);
  return exitCode.ok;
}

async function trying(path: string, write: Promise<unknown>): Promise<void> {
  await write.catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be written (${error.code})`);
  });
}
