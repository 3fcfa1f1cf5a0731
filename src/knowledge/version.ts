// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-746d29e8d6c3561489e9ef7bfa5ba56601878eb40e0dcae142df33381f31fa49",
} as const;
