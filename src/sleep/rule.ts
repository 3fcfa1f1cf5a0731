// A number of a scoring standard with the row of the evidence ledger that it stands on. Durations are whole milliseconds.
export interface Rule {
  readonly row: `C-SLP-${string}`;
  readonly value: number;
  readonly unit: "ms" | "uV" | "movements" | "Hz" | "per-hour";
  // "unverified": nobody has yet read it in the standard itself.
  readonly evidence: "primary" | "secondary" | "unverified";
}

// Why a movement is in or out: the row of the ledger, and the sentence that a reader sees.
export interface Reason {
  readonly row: string;
  readonly says: string;
}
