// What is asked of a medicine that was last written down some time ago and has no end on record.
import type { Ruled } from "../shape.ts";

export const askStillTaken: Ruled & { readonly says: string } = {
  says: "Ask whether it is still taken: it was last written down some time ago, and no end is on record",
  rows: ["N-12", "RX-9"],
  reviewed: "2026-11-22",
};
