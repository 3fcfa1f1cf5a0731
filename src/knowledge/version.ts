// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-a53aa15b6e445fdee8087ce5cc2a5f96feeb60f37329889f2c50f1b691ead608",
} as const;
