// Writes the digest of the knowledge into src/knowledge/version.ts, so that an assessment names exactly what it used.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { medicine } from "../src/knowledge/medicine.ts";

const file = new URL("../src/knowledge/version.ts", import.meta.url);
const digest = createHash("sha256").update(JSON.stringify(medicine)).digest("hex");
writeFileSync(file, readFileSync(file, "utf8").replace(/sha256-[0-9a-f]+/, `sha256-${digest}`));
console.log(`sha256-${digest}`);
