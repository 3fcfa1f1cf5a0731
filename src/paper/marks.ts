// The marks of the screen, drawn for print in a field of 20 by 20. They are decoration: the word stands beside each.
import { color } from "./fonts.ts";
import type { MarkName } from "./sheet.ts";

type Pen = PDFKit.PDFDocument;

const square = (pen: Pen, ink: string, width: number) => pen.roundedRect(3, 3, 14, 14, 2.5).lineWidth(width).stroke(ink);
const circle = (pen: Pen, ink: string, width = 1.8) => pen.circle(10, 10, 7.5).lineWidth(width).stroke(ink);

const drawn: Readonly<Record<MarkName, (pen: Pen) => void>> = {
  present: (pen) => pen.roundedRect(2, 2, 16, 16, 3).fill(color.found),
  suspected: (pen) => {
    square(pen, color.likely, 2);
    pen.path("M4 16 16 4v10.5a1.5 1.5 0 0 1-1.5 1.5z").fill(color.likely);
  },
  unknown: (pen) => {
    pen.dash(3.2, { space: 2.4 });
    square(pen, color.unknownEdge, 2);
    pen.undash();
    pen.path("M7.9 8.2a2.1 2.1 0 1 1 3 1.9c-.7.35-.9.75-.9 1.4").lineWidth(1.7).lineCap("round").stroke(color.unknown);
    pen.circle(10, 13.9, 1.05).fill(color.unknown);
  },
  absent: (pen) => {
    square(pen, color.quiet, 1.2);
    pen.path("M6.5 10h7").lineWidth(1.8).stroke(color.quiet);
  },
  offer: (pen) => {
    pen.circle(10, 10, 8.5).fill(color.found);
    pen.path("M6.2 10.3l2.6 2.6 5-5.6").lineWidth(2).stroke(color.paper);
  },
  consider: (pen) => {
    circle(pen, color.found);
    pen.path("M10 2.5a7.5 7.5 0 0 0 0 15z").fill(color.found);
  },
  "only-if": (pen) => {
    pen.dash(3, { space: 2.3 });
    circle(pen, color.likely);
    pen.undash();
    pen.circle(10, 10, 2.6).fill(color.likely);
  },
  avoid: (pen) => {
    circle(pen, color.against, 1.9);
    pen.path("M4.9 15.1 15.1 4.9").lineWidth(1.9).stroke(color.against);
  },
  never: (pen) => {
    pen.path("M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.6z").fill(color.against);
    pen.path("M7 7l6 6m0-6-6 6").lineWidth(2.1).stroke(color.paper);
  },
  alarm: (pen) => {
    pen.path("M10 1.6 19 17.8H1z").fill(color.alarm);
    pen.path("M10 7v5").lineWidth(2.1).stroke(color.paper);
    pen.circle(10, 15, 1.25).fill(color.paper);
  },
};

/** Draws a mark with its top left at x, y, `size` points wide. */
export function drawMark(pen: Pen, mark: MarkName, x: number, y: number, size: number): void {
  pen
    .save()
    .translate(x, y)
    .scale(size / 20);
  drawn[mark](pen);
  pen.restore();
}
