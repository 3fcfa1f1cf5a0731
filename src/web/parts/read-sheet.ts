// A sheet that came from outside is read with care: a part that is not what a sheet holds makes it no sheet at all.
import type { Block, Item, NightBar, Sheet } from "../../paper/sheet.ts";

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isLine = (value: unknown): boolean => value === undefined || isText(value);
const isSeverity = (value: unknown): boolean => value === undefined || (typeof value === "number" && value >= 0 && value <= 10);

const marks = new Set(["present", "suspected", "unknown", "absent", "offer", "consider", "only-if", "avoid", "never", "alarm"]);
const DEEP = 3; // columns in columns: no sheet of ours has more

const isItem = (value: unknown): value is Item =>
  isPlain(value) &&
  isText(value["title"]) &&
  isLine(value["text"]) &&
  isLine(value["aside"]) &&
  (value["mark"] === undefined || (isText(value["mark"]) && marks.has(value["mark"])));

const isBar = (value: unknown): value is NightBar =>
  isPlain(value) && isText(value["label"]) && isSeverity(value["low"]) && isSeverity(value["high"]);

const all = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);

function isBlock(value: unknown, deep = 0): value is Block {
  if (!isPlain(value) || deep > DEEP) return false;
  switch (value["kind"]) {
    case "heading":
      return isText(value["text"]) && [1, 2, 3].includes(Number(value["level"]));
    case "text":
      return isText(value["text"]);
    case "list":
      return all(value["items"], isItem);
    case "columns":
      return all(value["columns"], (column) => all(column, (one) => isBlock(one, deep + 1)));
    case "alarm":
      return isText(value["title"]) && isText(value["text"]);
    case "nights":
      return isText(value["says"]) && all(value["nights"], isBar);
    case "notes":
      return isText(value["label"]);
    default:
      return value["kind"] === "rule" || value["kind"] === "page";
  }
}

/** The sheet, or undefined where something is not as a sheet has it. */
export function readSheet(value: unknown): Sheet | undefined {
  if (!isPlain(value) || !isText(value["title"]) || !isText(value["head"]) || !isText(value["counts"])) return undefined;
  const { language, paper, foot, blocks } = value;
  const known = (language === "en" || language === "es") && (paper === "A4" || paper === "LETTER");
  const whole = Array.isArray(foot) && foot.length === 2 && foot.every(isText) && all(blocks, (one) => isBlock(one));
  return known && whole ? (value as unknown as Sheet) : undefined;
}
