// An evidence row: one claim of the literature, how well it was checked, and who says so.
import type { Evidence } from "../evidence.ts";
import type { SourceId } from "../sources.ts";

export type Row = { readonly evidence: Evidence; readonly sources: readonly SourceId[] };
