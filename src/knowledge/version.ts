// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-43d4636e78dcf948318da4a144d1bc2ea93866364b9225272ffcf4a5330e5097",
} as const;
