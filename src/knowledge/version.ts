// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-0d75793196e7ccaa42019539cf50d562d1a0ded447a8b5252b0fbd592ebe4bd1",
} as const;
