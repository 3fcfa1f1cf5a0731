// Secrets that a browser or a link carries: long, random, and kept here only as a hash.
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits as 43 characters that need no escaping in an address. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** A hash is enough: what has 256 random bits cannot be guessed from it. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

export const SECRET = /^[A-Za-z0-9_-]{43}$/;
