// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-4c9a1980b1a5b03509d177436fe254d872b0da17c75556e405ad491d9ad534be",
} as const;
