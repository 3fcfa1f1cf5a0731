// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-a8a0b6430f0f84ce5c57a687191e8bd2fda7f660ff3bcb330eb7964e7cf76f37",
} as const;
