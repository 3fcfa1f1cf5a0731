// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-9519eed6c64b11f9ee4111f4ac888fb1cf92c74a85d90cf8c949de2648307228",
} as const;
