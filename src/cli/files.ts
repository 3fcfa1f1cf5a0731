// Files by name: what is there, what may be read, and whether two names are one file.
import { type FileHandle, open, realpath } from "node:fs/promises";
import { UsageError } from "./exit.ts";

const WHY: Readonly<Record<string, string>> = { ENOENT: "there is no such file", EACCES: "you have no permission to read it" };

/** A file opened for reading; never a folder. */
export async function openFile(path: string): Promise<FileHandle> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: ${WHY[error.code ?? ""] ?? `it cannot be read (${error.code})`}`);
  });
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new UsageError(`${path} is a folder; a file was expected`);
  }
  return handle;
}

/** Whether two names lead to one file. A name that leads nowhere yet is no file. */
export async function sameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return one !== undefined && one === other;
}
