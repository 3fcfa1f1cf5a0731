// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-1470c27ec963c7181289c9b688f35dfbf8fcbef04ac95be918560b6615fb8e2c",
} as const;
