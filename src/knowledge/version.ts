// The version of the medicine, and the digest of all its tables (`npm run digest` writes it; a test compares it).

export const knowledgeVersion = {
  version: "2026.11.0",
  digest: "sha256-0082b56596eae7d3a9c0cfc3f6823a911594c660f4ecf33333fb6160ff8f5e1d",
} as const;
