// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-c4b03b7ec31fe92830b7d5310af09b11c9e0e5bab114746b5447c85231029e9f",
} as const;
