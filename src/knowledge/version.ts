// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-7113848bf45253e8475972d1fa1dd28ff8a4075aa29891115d135807e84639bb",
} as const;
