// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-569e7ed910de51e4c0bf1dca6da07950b22ff44277624a4487b9acf6fcd8e7c0",
} as const;
