// What each key does on the strip. Letters, so that every keyboard has them; only while the strip holds the focus.
export type Deed =
  | "next"
  | "before"
  | "first"
  | "last"
  | "page-on"
  | "page-back"
  | "zoom-in"
  | "zoom-out"
  | "keep"
  | "leave-out"
  | "undo"
  | "redo"
  | "start-earlier"
  | "start-later"
  | "end-earlier"
  | "end-later"
  | "doubtful"
  | "add-left"
  | "add-right";

const byKey: ReadonlyMap<string, Deed> = new Map([
  ["ArrowRight", "next"],
  ["ArrowLeft", "before"],
  ["Home", "first"],
  ["End", "last"],
  ["PageDown", "page-on"],
  ["PageUp", "page-back"],
  ["+", "zoom-in"],
  ["=", "zoom-in"],
  ["ArrowUp", "zoom-in"],
  ["-", "zoom-out"],
  ["ArrowDown", "zoom-out"],
  ["Enter", "keep"],
  ["Delete", "leave-out"],
  ["Backspace", "leave-out"],
  ["z", "undo"],
  ["Z", "redo"],
  ["y", "redo"],
  ["q", "start-earlier"],
  ["w", "start-later"],
  ["o", "end-earlier"],
  ["p", "end-later"],
  ["d", "doubtful"],
  ["l", "add-left"],
  ["r", "add-right"],
]);

/** Undefined: the key is the browser's. With Ctrl or Cmd only undoing and redoing are ours. */
export function deedOf({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): Deed | undefined {
  if (altKey) return undefined;
  if (!ctrlKey && !metaKey) return byKey.get(key);
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key === "y" ? "redo" : undefined;
}
