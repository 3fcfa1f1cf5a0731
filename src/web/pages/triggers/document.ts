// A page of docs/ as blocks: headings, paragraphs, lists and tables, with bold and code inside. Only what our own pages use.

export type Block =
  | { readonly is: "heading"; readonly level: number; readonly text: string }
  | { readonly is: "paragraph"; readonly text: string }
  | { readonly is: "list"; readonly items: readonly string[] }
  | { readonly is: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export function blocksOf(document: string): readonly Block[] {
  const parts = document
    .replaceAll(/<!--[\s\S]*?-->/g, "\n")
    .split(/\n\s*\n|(?=\n#)|(?<=^#[^\n]*)\n/m)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.map(block);
}

function block(part: string): Block {
  const heading = /^(#+)\s+(.*)$/s.exec(part);
  if (heading !== null) return { is: "heading", level: heading[1]?.length ?? 1, text: oneLine(heading[2] ?? "") };
  if (part.startsWith("|")) {
    const [head, , ...rows] = part.split("\n").map(cells);
    return { is: "table", head: head ?? [], rows };
  }
  if (/^[-*] /.test(part)) return { is: "list", items: part.split(/\n(?=[-*] )/).map((item) => oneLine(item.slice(2))) };
  return { is: "paragraph", text: oneLine(part) };
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, " ").trim();

const cells = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());

export interface Span {
  readonly text: string;
  readonly is?: "strong" | "code";
}

/** `**bold**` and `` `code` `` as pieces of a line. */
export function spansOf(text: string): readonly Span[] {
  return text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).flatMap((piece): Span[] => {
    if (piece === "") return [];
    if (piece.startsWith("**") && piece.endsWith("**")) return [{ text: piece.slice(2, -2), is: "strong" }];
    if (piece.startsWith("`") && piece.endsWith("`")) return [{ text: piece.slice(1, -1), is: "code" }];
    return [{ text: piece }];
  });
}
