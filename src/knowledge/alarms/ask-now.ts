// How a red flag is said while it is neither there nor ruled out: as a question, never as a finding.
import type { Says } from "../shape.ts";

export const askNow: { readonly says: Says; readonly do: Says } = {
  says: {
    plain: "This has not been ruled out yet, so ask about it now:",
    clinician: "Not established and not ruled out on what is known; ask now:",
  },
  do: { plain: "Only if it turns out to be so:", clinician: "If it is confirmed:" },
};
