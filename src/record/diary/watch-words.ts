// What the watch says to the person and to the clinician: the status, then every sign that was found with what it was
// compared with, then what could not be told.
import { baselines, type WatchSign, watchSigns, watchStatuses } from "../../knowledge/diary/watch.ts";
import type { Says } from "../../knowledge/shape.ts";
import type { AugmentationWatch, SignFinding } from "./augmentation.ts";

export interface WatchWords {
  readonly status: Says;
  /** One line for every sign that was found. */
  readonly found: readonly { readonly sign: Says; readonly baseline: Says; readonly finding: SignFinding }[];
  /** Titles of the signs that stay open. */
  readonly open: readonly string[];
}

export const watchWords = ({ status, signs }: AugmentationWatch): WatchWords => ({
  status: watchStatuses[status].says,
  found: signs.flatMap((finding) => {
    const sign: WatchSign | undefined = watchSigns.find(({ id }) => id === finding.id);
    return finding.verdict !== "yes" || sign === undefined || finding.baseline === undefined
      ? []
      : [{ sign: sign.says, baseline: baselines[finding.baseline.kind].says, finding }];
  }),
  open: signs.filter(({ verdict }) => verdict === "unknown").map(({ title }) => title),
});
