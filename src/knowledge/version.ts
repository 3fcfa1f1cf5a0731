// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-6e47e7724c3837ed7a18e8f14fbbed52c631ddd80898eccd630110c1cde2bd6a",
} as const;
