// How each kind of block is measured and drawn. Measuring draws nothing; both walk the same steps, so they cannot disagree.
import { color, fonts, type Style, styles } from "./fonts.ts";
import { drawMark } from "./marks.ts";
import type { Block, Item, NightBar } from "./sheet.ts";

type Pen = PDFKit.PDFDocument;

/** Where something is set: its left edge, its width, and how much smaller than usual everything is. */
export interface Place {
  readonly x: number;
  readonly width: number;
  readonly scale: number;
}

/** A reader's program walks the document by these: each piece of ink belongs to one, or is decoration. */
export interface Tags {
  readonly as: (tag: string, draw: () => void) => void;
  readonly group: (tag: string, inner: (tags: Tags) => void) => void;
}

const SPACE = 7; // points between blocks
/** Around headings by level, in such spaces: what a heading says belongs to what follows it. */
const AROUND: Readonly<Record<1 | 2 | 3, readonly [above: number, below: number]>> = { 1: [1, 1], 2: [0.7, 0.6], 3: [0.4, 0.4] };

/** How high a block is, in points. */
export function heightOf(pen: Pen, block: Block, place: Place): number {
  return setBlock(pen, block, 0, place, undefined);
}

/** Draws a block at `y`; gives its height. */
export const drawBlock = (pen: Pen, block: Block, y: number, place: Place, tags: Tags): number => setBlock(pen, block, y, place, tags);

export function heightOfAll(pen: Pen, blocks: readonly Block[], place: Place): number {
  return blocks.reduce((sum, block) => sum + heightOf(pen, block, place), 0);
}

function setBlock(pen: Pen, block: Block, y: number, place: Place, tags: Tags | undefined): number {
  const space = SPACE * place.scale;
  switch (block.kind) {
    case "heading": {
      const style = styles[`h${block.level}`];
      const ink = block.unknown === true ? { ...style, color: color.unknown } : style;
      const [above, below] = AROUND[block.level];
      return above * space + setText(pen, block.text, y + above * space, place, ink, tags, `H${block.level}`) + below * space;
    }
    case "text":
      return setText(pen, block.text, y, place, styles[block.size ?? "body"], tags, "P") + space;
    case "list":
      return setList(pen, block.items, block.numbered === true, y, place, tags) + space;
    case "columns":
      return setColumns(pen, block.columns, y, place, tags) + space;
    case "alarm":
      return setAlarm(pen, block, y, place, tags) + space;
    case "nights":
      return setNights(pen, block.nights, block.says, y, place, tags) + space;
    case "notes":
      return setNotes(pen, block.label, y, place, tags) + space;
    case "rule":
      tags?.as("Artifact", () => line(pen, place.x, y + space * 0.5, place.width, 1.1, color.ink));
      return space * 1.6;
    case "page":
      return 0;
  }
}

function write(pen: Pen, style: Style, scale: number): { lineGap: number } {
  pen.font(fonts[style.font]).fontSize(style.size * scale);
  return { lineGap: style.gap * scale };
}

function setText(pen: Pen, text: string, y: number, { x, width, scale }: Place, style: Style, tags: Tags | undefined, tag: string): number {
  const options = { ...write(pen, style, scale), width };
  const height = pen.heightOfString(text, options);
  tags?.as(tag, () => write(pen, style, scale) && pen.fillColor(style.color).text(text, x, y, options));
  return height;
}

const line = (pen: Pen, x: number, y: number, width: number, weight: number, ink: string) =>
  pen
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(weight)
    .undash()
    .stroke(ink);

const ASIDE = 0.26; // of the width, for what stands at the right end

function setList(pen: Pen, items: readonly Item[], numbered: boolean, y: number, place: Place, tags: Tags | undefined): number {
  const { x, width, scale } = place;
  const hasAside = items.some(({ aside }) => aside !== undefined);
  const indent = numbered || items.some(({ mark }) => mark !== undefined) ? 19 * scale : 0;
  const inner: Place = { x: x + indent, width: width * (hasAside ? 1 - ASIDE : 1) - indent, scale };
  const aside: Place = { x: x + width * (1 - ASIDE) + 8 * scale, width: width * ASIDE - 8 * scale, scale };
  let at = y;
  const each = (item: Item, index: number, within: Tags | undefined) => {
    const top = at;
    if (item.mark !== undefined) {
      const { mark } = item;
      within?.as("Artifact", () => drawMark(pen, mark, x, top + 0.5 * scale, 12 * scale));
    }
    if (numbered) setText(pen, `${index + 1}.`, top, { x, width: indent, scale }, styles.small, within, "Lbl");
    const body = (tagged: Tags | undefined) => {
      at += setText(pen, item.title, at, inner, item.text === undefined && numbered ? styles.body : styles.title, tagged, "Span");
      if (item.text !== undefined) at += setText(pen, item.text, at, inner, styles.small, tagged, "Span");
      if (item.aside !== undefined) at = Math.max(at, top + setText(pen, item.aside, top, aside, styles.small, tagged, "Span"));
    };
    if (within === undefined) body(undefined);
    else within.group("LBody", body);
    at += 4 * scale;
  };
  if (tags === undefined) for (const [index, item] of items.entries()) each(item, index, undefined);
  else
    tags.group("L", (list) => {
      for (const [index, item] of items.entries()) list.group("LI", (one) => each(item, index, one));
    });
  return at - y;
}

function setColumns(pen: Pen, columns: readonly (readonly Block[])[], y: number, place: Place, tags: Tags | undefined): number {
  const gutter = 22 * place.scale;
  const width = (place.width - gutter * (columns.length - 1)) / columns.length;
  const heights = columns.map((blocks, index) => {
    let at = y;
    for (const block of blocks) at += setBlock(pen, block, at, { ...place, x: place.x + index * (width + gutter), width }, tags);
    return at - y;
  });
  return Math.max(0, ...heights);
}

function setAlarm(pen: Pen, { title, text }: { title: string; text: string }, y: number, place: Place, tags: Tags | undefined): number {
  const { x, width, scale } = place;
  const pad = 8 * scale;
  const inner: Place = { x: x + pad + 20 * scale, width: width - 2 * pad - 20 * scale, scale };
  const head = setText(pen, title, y + pad, inner, { ...styles.h3, color: color.alarm }, undefined, "P");
  const height = head + setText(pen, text, 0, inner, styles.body, undefined, "P") + 2 * pad;
  if (tags === undefined) return height;
  tags.as("Artifact", () => {
    pen.roundedRect(x, y, width, height, 5).lineWidth(1.6).undash().stroke(color.alarm);
    drawMark(pen, "alarm", x + pad, y + pad, 15 * scale);
  });
  setText(pen, title, y + pad, inner, { ...styles.h3, color: color.alarm }, tags, "P");
  setText(pen, text, y + pad + head, inner, styles.body, tags, "P");
  return height;
}

/** Bars from 0 to 10 by night; a night of which nothing was told is an open field, never a zero. */
function setNights(pen: Pen, nights: readonly NightBar[], says: string, y: number, place: Place, tags: Tags | undefined): number {
  const { x, width, scale } = place;
  const high = 62 * scale;
  const left = x + 18 * scale;
  const step = (width - 18 * scale) / Math.max(nights.length, 1);
  const level = (severity: number) => y + 4 * scale + high * (1 - severity / 10);
  const options = write(pen, styles.small, scale);
  tags?.as("Artifact", () => {
    for (const severity of [0, 5, 10]) {
      line(pen, left, level(severity), width - 18 * scale, 0.5, color.line);
      pen.fillColor(color.quiet).text(String(severity), x, level(severity) - 5 * scale, { ...options, width: 14 * scale, align: "right" });
    }
    for (const [index, { low, high: top, label }] of nights.entries()) {
      const [from, bar] = [left + index * step + step * 0.25, Math.min(step * 0.5, 12 * scale)];
      if (low === undefined || top === undefined)
        pen
          .rect(from, level(10), bar, level(0) - level(10))
          .lineWidth(0.8)
          .dash(2, { space: 2 })
          .stroke(color.unknownEdge)
          .undash();
      else pen.roundedRect(from, level(Math.max(top, low + 0.3)), bar, Math.max(level(low) - level(top), 2), 1).fill(color.found);
      pen
        .fillColor(color.quiet)
        .text(label, left + index * step, level(0) + 4 * scale, { ...options, width: step, align: "center", lineBreak: false });
    }
  });
  const under = high + 20 * scale;
  return under + setText(pen, says, y + under, place, styles.small, tags, "P");
}

function setNotes(pen: Pen, label: string, y: number, place: Place, tags: Tags | undefined): number {
  const height = 48 * place.scale;
  tags?.as("Artifact", () => pen.roundedRect(place.x, y, place.width, height, 4).lineWidth(0.8).undash().stroke(color.quiet));
  setText(pen, label, y + 5, { ...place, x: place.x + 7, width: place.width - 14 }, styles.small, tags, "P");
  return height;
}
