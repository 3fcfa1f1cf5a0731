// A small strict reader of XML for scoring files: elements and text, nothing that a file could use to make the reader work for it.
// It knows no document types and no entities of the file's own, so nothing can expand; depth and size are limited.
import type { Problem } from "./night.ts";

export interface XmlHandler {
  // Names from the root to this element.
  open(path: readonly string[]): void;
  // Text directly inside the element, without leading and trailing blanks.
  close(path: readonly string[], text: string): void;
}

const deepest = 32;
const name = /[A-Za-z_][\w.:-]*/y;
const attribute = /\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*')/y;
const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

// Undefined when the whole document was read.
export function readXml(text: string, handler: XmlHandler): Problem | undefined {
  const path: string[] = [];
  // The text gathered for each open element.
  const texts: string[] = [];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let roots = 0;
  const fault = (what: string, expected: string): Problem => ({ where: `character ${at + 1}`, what, expected });
  const skipPast = (end: string, from: number) => {
    const found = text.indexOf(end, from);
    if (found === -1) return false;
    at = found + end.length;
    return true;
  };
  const matched = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const plain = text.slice(at, next === -1 ? text.length : next);
    if (path.length === 0 && plain.trim() !== "") return fault("text outside the root element", "one root element");
    if (path.length > 0 && plain !== "") {
      const read = unescape(plain);
      if (read === undefined)
        return fault("an entity that XML itself does not define", "&amp; &lt; &gt; &quot; &apos; or a character number");
      texts[path.length - 1] += read;
    }
    if (next === -1) break;
    at = next;
    if (text.startsWith("<!--", at)) {
      if (!skipPast("-->", at + 4)) return fault("a comment without end", "-->");
    } else if (text.startsWith("<?", at)) {
      if (!skipPast("?>", at + 2)) return fault("an instruction without end", "?>");
    } else if (text.startsWith("<![CDATA[", at)) {
      const from = at + 9;
      if (path.length === 0 || !skipPast("]]>", from)) return fault("a CDATA section out of place or without end", "]]> within an element");
      texts[path.length - 1] += text.slice(from, at - 3);
    } else if (text.startsWith("<!", at)) return fault("a document type or another declaration", "elements and text only");
    else if (text.startsWith("</", at)) {
      at += 2;
      const closed = matched(name);
      if (closed === undefined || closed !== path.at(-1) || matched(/\s*>/y) === undefined)
        return fault(`the end of "${closed ?? ""}"`, `the end of "${path.at(-1) ?? "nothing"}"`);
      handler.close(path, (texts.pop() ?? "").trim());
      path.pop();
    } else {
      at += 1;
      const opened = matched(name);
      if (opened === undefined) return fault("a < that opens nothing", "the name of an element");
      if (path.length === 0 && roots > 0) return fault(`a second root element "${opened}"`, "one root element");
      if (path.length >= deepest) return fault(`elements nested deeper than ${deepest}`, "a scoring file");
      while (matched(attribute) !== undefined);
      const end = matched(/\s*\/?>/y);
      if (end === undefined) return fault(`the start of "${opened}" without end`, ">");
      roots += path.length === 0 ? 1 : 0;
      path.push(opened);
      handler.open(path);
      if (end.endsWith("/>")) {
        handler.close(path, "");
        path.pop();
      } else texts.push("");
    }
  }
  if (path.length > 0) return fault(`the text ends within "${path.at(-1)}"`, `</${path.at(-1)}>`);
  return roots === 0 ? fault("there is no element", "one root element") : undefined;
}

function unescape(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let known = true;
  const read = text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g,
    (_, decimal?: string, hexadecimal?: string, named?: string) => {
      const number = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number.parseInt(hexadecimal, 16) : undefined;
      const character = number === undefined ? entities.get(named ?? "") : number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
      known &&= character !== undefined;
      return character ?? "";
    },
  );
  return known ? read : undefined;
}
