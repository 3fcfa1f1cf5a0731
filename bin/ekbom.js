#!/usr/bin/env node
// Starts Ekbom under the pinned Node 24. A machine with an older Node still has that one in node_modules,
// so a person never has to know which Node they have.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const main = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "cli", "main.ts");
const runsTypeScript = Number(process.versions.node.split(".")[0]) >= 24;

function pinnedNode() {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

if (runsTypeScript) await import(pathToFileURL(main).href);
else {
  const node = pinnedNode();
  if (node === undefined) {
    console.error(`Ekbom needs Node 24 or newer; this is Node ${process.versions.node}. Run npm ci once to fetch the pinned one, or install Node 24.`);
    process.exit(64);
  }
  process.exit(spawnSync(node, [main, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 70);
}
