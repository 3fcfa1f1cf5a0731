// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-d0974a58688a81bc6f0653ef64e26482021fd9d6963108066aaa30bc4d44f873",
} as const;
