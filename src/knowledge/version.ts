// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-e458b4f5ad28414938b2a4c205418a178da2c0e3c30eb53d4c92c63e5797521f",
} as const;
