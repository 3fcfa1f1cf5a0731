// What the server itself must be able to read back (a TOTP secret, its signing keys) is sealed with a key that is not in the database.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../settings/schema.ts";

export interface Seal {
  close(text: string): string;
  /** Throws when it was sealed with another key, or changed. */
  open(sealed: string): string;
  /** A key for one purpose, from the same root. */
  derive(purpose: string): Buffer;
}

/** The key from the settings, or from `secret.key` in the data folder, which is made when it is not there (for its owner alone). */
export function makeSeal({ secretKey, data }: Pick<Settings, "secretKey" | "data">): Seal {
  const root = secretKey ?? keyIn(data);
  const derive = (purpose: string): Buffer => Buffer.from(hkdfSync("sha256", root, "ekbom", purpose, 32));
  const key = derive("seal");
  return {
    derive,
    close(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const content = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), content]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12), { authTagLength: 16 });
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    },
  };
}

function keyIn(folder: string): string {
  const path = join(folder, "secret.key");
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  }
  return readFileSync(path, "utf8").trim();
}
