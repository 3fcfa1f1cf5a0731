// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-1322539329328a0fed7d1e6ebd753ef98f7283a51e8f3fe263c9e77d2a301ade",
} as const;
