// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-6b32c4d9e58c1ef558e81527fac5942108c22ac51badcec964fc2e904b915c7f",
} as const;
