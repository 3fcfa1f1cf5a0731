// A movement on the strip: a box whose edge says what a person said of it. Open is dashed, kept is solid, left out is crossed.
import type { Mark } from "../edit/sheet.ts";
import type { ToDraw } from "./draw.ts";
import { type Lane, laneHeight } from "./lanes.ts";

export function drawMark(context: CanvasRenderingContext2D, mark: Mark, { top }: Lane, { frame, ink, selected }: ToDraw): void {
  const [left, right] = [frame.x(mark.onset), frame.x(mark.onset + mark.duration)];
  const width = Math.max(1.5, right - left);
  const [y, height] = [top + 3, laneHeight - 6];
  const chosen = mark.id === selected;
  if (mark.state !== "left-out") {
    context.globalAlpha = mark.state === "kept" ? 0.28 : 0.16;
    context.fillStyle = ink.foundfill;
    context.fillRect(left, y, width, height);
    context.globalAlpha = 1;
  }
  context.strokeStyle = mark.state === "left-out" ? ink.against : ink.found;
  context.lineWidth = chosen ? 2.5 : 1.2;
  context.setLineDash(mark.state === "open" ? [4, 3] : []);
  if (width > 5) context.strokeRect(left, y, width, height);
  else context.fillRect(left, y + height - 8, width, 8);
  context.setLineDash([]);
  if (mark.state === "left-out" && width > 5) {
    context.beginPath();
    context.moveTo(left, y);
    context.lineTo(right, y + height);
    context.moveTo(right, y);
    context.lineTo(left, y + height);
    context.stroke();
  }
  if (!chosen) return;
  // Handles that a hand can take, and an arrow that no zoom makes too small to see.
  context.fillStyle = ink.ink;
  for (const edge of [left, right]) if (width > 12) context.fillRect(edge - 3, y + height / 2 - 12, 6, 24);
  const middle = left + width / 2;
  context.beginPath();
  context.moveTo(middle - 7, top - 8);
  context.lineTo(middle + 7, top - 8);
  context.lineTo(middle, top + 1);
  context.fill();
}
