// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-203d57507fe458bebab95e26fdac38b5ca3094256277c828b1d790bbe2cdb31e",
} as const;
