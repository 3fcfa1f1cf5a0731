// Draws the strip: signal, lines of the rules, marks, events, clock. Costs a few bins a column, however long the stretch.
import type { Segment } from "../../../../sleep/night.ts";
import { clockText } from "../../../../sleep/night-words.ts";
import type { Mark } from "../edit/sheet.ts";
import { ticksOf } from "../edit/view.ts";
import type { OpenNight } from "../work/messages.ts";
import { drawLane } from "./draw-lane.ts";
import { drawMark } from "./draw-marks.ts";
import type { Ink } from "./ink.ts";
import { axisHeight, eventsHeight, onLane, type StripFrame } from "./lanes.ts";

export interface ToDraw {
  readonly night: OpenNight;
  readonly marks: readonly Mark[];
  readonly selected: number | undefined;
  readonly without: readonly number[];
  readonly frame: StripFrame;
  // Microvolts from the middle of a lane to its edge.
  readonly scale: number;
  // The raw signal of each leg around the view, where it was read.
  readonly raw: readonly (readonly Segment[] | undefined)[];
  readonly ink: Ink;
  readonly words: { readonly noSignal: string; readonly lanes: readonly string[] };
}

export function draw(context: CanvasRenderingContext2D, all: ToDraw): void {
  const { frame, ink, marks, night } = all;
  const { width, height, view, lanes } = frame;
  context.clearRect(0, 0, width, height);
  context.fillStyle = ink.sunk;
  for (const { top } of lanes) context.fillRect(0, top + 1, width, lanes.length === 0 ? 0 : 114);
  const seen = marks.filter(({ onset, duration }) => onset < view.to && onset + duration > view.from);
  for (const lane of lanes) for (const mark of seen) if (onLane(mark.side, lane.side)) drawMark(context, mark, lane, all);
  for (const [i, lane] of lanes.entries()) {
    const leg = night.legs[i];
    if (leg !== undefined) drawLane(context, leg, lane, { ...all, segments: all.raw[i] });
    context.font = `600 14px ${ink.font}`;
    context.textAlign = "left";
    haloed(context, all.words.lanes[i] ?? "", 8, lane.top + 18, ink.ink, ink.sunk);
  }
  drawEvents(context, all);
  drawClock(context, all);
}

function haloed(context: CanvasRenderingContext2D, text: string, x: number, y: number, fill: string, halo: string): void {
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.strokeText(text, x, y);
  context.fillStyle = fill;
  context.fillText(text, x, y);
}

// Arousals are solid, breathing events outlined.
function drawEvents(context: CanvasRenderingContext2D, { night, frame: { x, view }, ink }: ToDraw): void {
  const seen = (span: { readonly onset: number; readonly duration: number }): boolean =>
    span.onset < view.to && span.onset + span.duration > view.from;
  context.fillStyle = ink.ink2;
  for (const { onset, duration } of (night.events.arousals ?? []).filter(seen))
    context.fillRect(x(onset), 4, Math.max(1.5, x(onset + duration) - x(onset)), 6);
  context.strokeStyle = ink.likelyedge;
  context.lineWidth = 1.5;
  for (const { onset, duration } of (night.events.respiratory ?? []).filter(seen))
    context.strokeRect(x(onset), 13, Math.max(1.5, x(onset + duration) - x(onset)), 6);
}

function drawClock(context: CanvasRenderingContext2D, { night, frame: { x, view, width, height }, ink }: ToDraw): void {
  const start = night.start.secondsOfDay;
  const ticks = ticksOf(view, Math.max(2, Math.floor(width / 110)), start ?? 0);
  const fine = (ticks[1] ?? 60) - (ticks[0] ?? 0) < 1;
  const base = height - axisHeight;
  context.strokeStyle = ink.edge;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, base + 0.5);
  context.lineTo(width, base + 0.5);
  for (const at of ticks) {
    context.moveTo(x(at), base);
    context.lineTo(x(at), base + 5);
  }
  context.stroke();
  context.fillStyle = ink.ink2;
  context.font = `400 13px ${ink.font}`;
  context.textAlign = "center";
  for (const at of ticks) {
    const tenths = fine ? (at + (start ?? 0)).toFixed(2).replace(/^\d+/, "") : "";
    const text = clockText(at + 1e-6, start, view.to - view.from < 1200) + tenths;
    const half = context.measureText(text).width / 2;
    context.fillText(text, Math.min(width - half, Math.max(half, x(at))), base + 20);
  }
}

export const eventsRow = eventsHeight;
