// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-739aad7a39793493efa0a9156f8d3930b59fb3518f10b7959775d268dabff878",
} as const;
