// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-7c5694f6982509bbf085134af79226ed38df24749ce626787176242ab55aff96",
} as const;
