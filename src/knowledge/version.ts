// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-eb507e25486789644c73d7d186dbbf8d7e897ac5865f0a708f7bda1e55c96f7e",
} as const;
