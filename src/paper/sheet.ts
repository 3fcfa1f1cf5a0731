// A printed page as data: what stands on it, in which order, in words that are final. The paper sets it and decides nothing.

export type MarkName = "present" | "suspected" | "unknown" | "absent" | "offer" | "consider" | "only-if" | "avoid" | "never" | "alarm";

export interface Item {
  readonly mark?: MarkName;
  readonly title: string;
  readonly text?: string;
  /** Stands at the right end of the line. */
  readonly aside?: string;
}

/** One night of a strip: what was told of it as a range from 0 to 10, nothing told, or a calm night (0 to 0). */
export interface NightBar {
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly unknown?: boolean }
  | { readonly kind: "text"; readonly text: string; readonly size?: "lead" | "body" | "small" }
  | { readonly kind: "list"; readonly items: readonly Item[]; readonly numbered?: boolean }
  | { readonly kind: "columns"; readonly columns: readonly (readonly Block[])[] }
  | { readonly kind: "alarm"; readonly title: string; readonly text: string }
  | { readonly kind: "nights"; readonly nights: readonly NightBar[]; readonly says: string }
  | { readonly kind: "notes"; readonly label: string }
  | { readonly kind: "rule" }
  /** What follows begins on a new page. */
  | { readonly kind: "page" };

export interface Sheet {
  readonly language: "en" | "es";
  readonly title: string;
  readonly paper: "A4" | "LETTER";
  /** At the right of the head of every page, such as the day. */
  readonly head: string;
  /** "page {{page}} of {{pages}}" in the reader's language. */
  readonly counts: string;
  /** What Ekbom is not, and the version of the knowledge: at the foot of every page. */
  readonly foot: readonly [left: string, right: string];
  /** Set smaller, down to a limit that still reads well, so that it fits one page; longer than that, it runs on and says so. */
  readonly onePage?: boolean;
  readonly blocks: readonly Block[];
}
