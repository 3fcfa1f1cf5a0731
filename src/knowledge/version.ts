// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-f7c96ea25e68ca6d6bf0ff5e2f8901338166b58c196cb78948bf22e78c6849ac",
} as const;
