// A sheet becomes a tagged PDF: head, blocks, foot, on as many pages as it needs.
import PDFDocument from "pdfkit";
import { drawBlock, heightOf, heightOfAll, type Place, type Tags } from "./blocks.ts";
import { color, fonts } from "./fonts.ts";
import type { Block, Sheet } from "./sheet.ts";

type Pen = PDFKit.PDFDocument;

const MARGIN = 42; // points, on all sides
const HEAD = 34;
const FOOT = 30;
/** Never set smaller than this share of the usual size: 10 point text is then 8 point. */
const SMALLEST = 0.8;

/** The bytes of a PDF with structure for screen readers. The same sheet gives the same bytes when `made` is the same. */
export function print(sheet: Sheet, made: Date): Promise<Buffer> {
  const pen = new PDFDocument({
    size: sheet.paper,
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    pdfVersion: "1.7",
    lang: sheet.language,
    displayTitle: true,
    info: { Title: sheet.title, Creator: "Ekbom", Producer: "Ekbom", CreationDate: made },
  });
  const done = new Promise<Buffer>((resolve, reject) => {
    const parts: Buffer[] = [];
    pen.on("data", (part: Buffer) => parts.push(part));
    pen.on("end", () => resolve(Buffer.concat(parts)));
    pen.on("error", reject);
  });
  pen.addPage();
  const root = pen.struct("Document");
  pen.addStructure(root); // from here on, what is added is drawn at once
  setPages(pen, sheet, tagsIn(pen, root));
  const { count } = pen.bufferedPageRange();
  for (let page = 0; page < count; page++) edges(pen, sheet, page, count);
  root.end();
  pen.end();
  return done;
}

function setPages(pen: Pen, sheet: Sheet, tags: Tags): void {
  const [top, bottom] = [MARGIN + HEAD, pen.page.height - MARGIN - FOOT];
  const base: Place = { x: MARGIN, width: pen.page.width - 2 * MARGIN, scale: 1 };
  const place = sheet.onePage === true ? { ...base, scale: fitting(pen, sheet.blocks, base, bottom - top) } : base;
  let y = top;
  for (const [index, block] of sheet.blocks.entries()) {
    if (block.kind === "page" || y + needed(pen, sheet.blocks, index, place) > bottom) {
      if (y > top) {
        pen.addPage();
        y = top;
      }
    }
    for (const part of pieces(pen, block, place, bottom - top)) {
      const height = heightOf(pen, part, place);
      if (y > top && y + height > bottom) {
        pen.addPage();
        y = top;
      }
      y += drawBlock(pen, part, y, place, tags);
    }
  }
}

/** The largest scale at which everything fits one page, or the smallest that still reads well. */
function fitting(pen: Pen, blocks: readonly Block[], base: Place, room: number): number {
  for (let scale = 1; scale > SMALLEST; scale -= 0.02) if (heightOfAll(pen, blocks, { ...base, scale }) <= room) return scale;
  return SMALLEST;
}

/** A heading stays with what follows it; a long list may break between its items. */
function needed(pen: Pen, blocks: readonly Block[], index: number, place: Place): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  if (block.kind === "heading" || block.kind === "rule") return heightOf(pen, block, place) + needed(pen, blocks, index + 1, place);
  return block.kind === "list" ? heightOf(pen, { ...block, items: block.items.slice(0, 1) }, place) : heightOf(pen, block, place);
}

/** A list as long as a page is set item by item. Numbers would start anew, so a numbered one stays whole. */
function pieces(pen: Pen, block: Block, place: Place, room: number): readonly Block[] {
  if (block.kind !== "list" || block.numbered === true || heightOf(pen, block, place) < room / 3) return [block];
  return block.items.map((item) => ({ ...block, items: [item] }));
}

type Element = ReturnType<Pen["struct"]>;

/** Ink is drawn as soon as its element hangs in the tree; what is decoration hangs nowhere. */
const tagsIn = (pen: Pen, parent: Element): Tags => ({
  as(tag, draw) {
    if (tag !== "Artifact") return void parent.add(pen.struct(tag, {}, draw));
    pen.markContent("Artifact", { type: "Layout" });
    draw();
    pen.endMarkedContent();
  },
  group(tag, inner) {
    const element = pen.struct(tag);
    parent.add(element);
    inner(tagsIn(pen, element));
    element.end();
  },
});

/** Head and foot are the same on every page, so a reader's program passes over them. */
function edges(pen: Pen, { head, foot, counts }: Sheet, page: number, pages: number): void {
  pen.switchToPage(page);
  const [width, bottom] = [pen.page.width - 2 * MARGIN, pen.page.height - MARGIN - FOOT + 10];
  pen.markContent("Artifact", { type: "Pagination" });
  const [y, ink] = [MARGIN, color.ink];
  pen.roundedRect(MARGIN, y + 1, 9, 9, 1.8).fill(ink);
  pen
    .roundedRect(MARGIN + 12.6, y + 1.6, 7.8, 7.8, 1.5)
    .lineWidth(1.2)
    .stroke(ink);
  pen.path(`M${MARGIN + 12.6} ${y + 9.4}L${MARGIN + 20.4} ${y + 1.6}V${y + 9.4}z`).fill(ink);
  pen
    .roundedRect(MARGIN + 24.6, y + 1.6, 7.8, 7.8, 1.5)
    .lineWidth(1.2)
    .dash(2, { space: 1.5 })
    .stroke(ink)
    .undash();
  pen
    .font(fonts.serif)
    .fontSize(13)
    .fillColor(ink)
    .text("Ekbom", MARGIN + 40, y - 2, { lineBreak: false });
  const count = counts.replace("{{page}}", String(page + 1)).replace("{{pages}}", String(pages));
  pen.font(fonts.sans).fontSize(8.5).fillColor(color.quiet);
  pen.text(`${head}, ${count}`, MARGIN, y + 1, { width, align: "right", lineBreak: false });
  pen
    .moveTo(MARGIN, y + 20)
    .lineTo(MARGIN + width, y + 20)
    .lineWidth(1.1)
    .stroke(ink);
  pen
    .moveTo(MARGIN, bottom)
    .lineTo(MARGIN + width, bottom)
    .lineWidth(0.6)
    .stroke(ink);
  pen.text(foot[0], MARGIN, bottom + 5, { width: width * 0.72 });
  pen.text(foot[1], MARGIN, bottom + 5, { width, align: "right", lineBreak: false });
  pen.endMarkedContent();
}
