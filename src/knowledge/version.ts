// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-2584008347010696716c34d00b80c8e9b83ec1b2b71f500d8c68f1db9218c860",
} as const;
