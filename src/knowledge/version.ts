// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-9a1341a9afcc85377cbf808893be4327763591c41a4be25bc601daa7dd455324",
} as const;
