// The command as a process of its own: what it prints, what it complains of, how it ends.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface How {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: readonly string[];
  /** Through bin/ekbom.js, as npx does it. */
  readonly bin?: boolean;
  /** As another user of the machine. */
  readonly uid?: number;
}

export function ekbom(args: readonly string[], { input = "", env = {}, node = [], bin = false, uid }: How = {}): Promise<Run> {
  const { NO_COLOR: _, COLUMNS: __, EKBOM_DEBUG: ___, ...ours } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, bin ? "bin/ekbom.js" : "src/cli/main.ts", ...args], {
      env: { NODE_COMPILE_CACHE: join(tmpdir(), "ekbom-tests-compiled"), ...ours, ...env },
      ...(uid !== undefined && { uid }),
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.on("error", () => {}); // a command that does not read its input closes it
    child.stdin.end(input);
  });
}

/** A folder for the files of one test file, gone when its tests are over. */
export function folder(): (name: string, content: string | Uint8Array) => string {
  const path = mkdtempSync(join(tmpdir(), "ekbom-"));
  after(() => rmSync(path, { recursive: true }));
  return (name, content) => {
    const file = join(path, name);
    writeFileSync(file, content);
    return file;
  };
}

/** A trace of where the program was, which belongs on no screen. */
export const trace = /^\s+at .+:\d+|node:internal|Error: /m;
export const escape = "\u001b";

export const today = "2026-11-22";
export const person = (facts: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) => ({
  today,
  facts,
  ...more,
});
