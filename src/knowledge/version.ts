// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-850ced63bfbe5882a38b860fce7cc7a1ca4a6928bbbbca23c5a66b003ffc4eb6",
} as const;
