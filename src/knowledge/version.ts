// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-dbef7ed97b74c82d443274db2c989203f0b904f87a90a78ae3fc46910c0b4e23",
} as const;
