// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-0fe41937f36d8b2928b0d001b41f2864590bc99f37618955ae532dd195c1ab2a",
} as const;
