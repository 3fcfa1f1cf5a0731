// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-b8577756a1e6b50cb9af349b34fde98ab39de80039145633ce441513a8605459",
} as const;
