// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-96a3f9ec6df030b05f040a16ee17ae7a4be8abfde44209385561339cdefbee79",
} as const;
