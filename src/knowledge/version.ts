// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-871d64b27491b74192090f316fb20ca4739894021a022f8af2fe422c2950e9fe",
} as const;
