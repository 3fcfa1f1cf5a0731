// One leg on the strip: the filtered signal as least and most of each column, or sample by sample; its level and the lines of the rules.
import { wasm2016 } from "../../../../sleep/rules-wasm-2016.ts";
import type { Segment } from "../../../../sleep/night.ts";
import type { LegPicture } from "../work/messages.ts";
import { type Columns, columnsOf, columnsOfSegments, levelsOf } from "../work/pyramid.ts";
import type { ToDraw } from "./draw.ts";
import { type Lane, laneHeight } from "./lanes.ts";

const room = laneHeight / 2 - 4;

/** Up to here the lines of the rules can be told apart. */
const longestWithLines = 120;

interface LaneToDraw extends ToDraw {
  readonly segments: readonly Segment[] | undefined;
}

export function drawLane(context: CanvasRenderingContext2D, leg: LegPicture, lane: Lane, all: LaneToDraw): void {
  const { frame, scale, segments, ink } = all;
  const { from, to } = frame.view;
  const y = (microvolts: number): number => lane.middle - Math.max(-room, Math.min(room, (microvolts / scale) * room));
  const count = Math.max(1, Math.round(frame.width));
  const samplesPerColumn = ((to - from) * leg.samplesPerSecond) / count;
  context.strokeStyle = ink.ink;
  context.fillStyle = ink.ink;
  if (segments !== undefined && samplesPerColumn < 2) drawSamples(context, segments, all, y);
  else {
    const columns =
      segments === undefined
        ? columnsOf(leg.pyramid, from, to, count)
        : columnsOfSegments(segments, { fromSeconds: from, toSeconds: to, count });
    drawColumns(context, columns, lane, y, all);
  }
  if (to - from <= longestWithLines) drawLines(context, leg, all, y);
}

function drawColumns(
  context: CanvasRenderingContext2D,
  { low, high }: Columns,
  lane: Lane,
  y: (value: number) => number,
  all: LaneToDraw,
): void {
  let unknownFrom = -1;
  for (let column = 0; column <= low.length; column += 1) {
    const [least, most] = [low[column], high[column]];
    const known = least !== undefined && most !== undefined && !Number.isNaN(least);
    if (known) {
      const [top, bottom] = [y(most), y(least)];
      context.fillRect(column, top, 1, Math.max(1, bottom - top));
    }
    if (!known && unknownFrom < 0) unknownFrom = column;
    if (known && unknownFrom >= 0) {
      drawUnknown(context, unknownFrom, column, lane, all);
      unknownFrom = -1;
    }
  }
  if (unknownFrom >= 0) drawUnknown(context, unknownFrom, low.length, lane, all);
}

// Nothing was recorded: stripes with words, never a flat line.
function drawUnknown(context: CanvasRenderingContext2D, from: number, to: number, { top }: Lane, { ink, words }: LaneToDraw): void {
  if (to - from < 2) return;
  context.save();
  context.beginPath();
  context.rect(from, top + 2, to - from, laneHeight - 4);
  context.clip();
  context.strokeStyle = ink.unknownedge;
  context.lineWidth = 1;
  context.beginPath();
  for (let x = from - laneHeight; x < to; x += 8) {
    context.moveTo(x, top);
    context.lineTo(x + laneHeight, top + laneHeight);
  }
  context.stroke();
  context.fillStyle = ink.unknown;
  context.font = `550 14px ${ink.font}`;
  context.textAlign = "left";
  if (to - from > 90) {
    context.clearRect(from + 10, top + laneHeight - 30, context.measureText(words.noSignal).width + 12, 22);
    context.fillText(words.noSignal, from + 16, top + laneHeight - 14);
  }
  context.restore();
}

function drawSamples(
  context: CanvasRenderingContext2D,
  segments: readonly Segment[],
  { frame }: LaneToDraw,
  y: (value: number) => number,
): void {
  context.lineWidth = 1;
  context.beginPath();
  for (const { startSeconds, samplesPerSecond, samples } of segments) {
    const first = Math.max(0, Math.floor((frame.view.from - startSeconds) * samplesPerSecond) - 1);
    const last = Math.min(samples.length, Math.ceil((frame.view.to - startSeconds) * samplesPerSecond) + 1);
    for (let i = first; i < last; i += 1) {
      const [x, value] = [frame.x(startSeconds + i / samplesPerSecond), y(samples[i] as number)]; // i is inside the array
      if (i === first) context.moveTo(x, value);
      else context.lineTo(x, value);
    }
  }
  context.stroke();
}

// The level that the rules look at, and their two lines over the resting level of each second.
function drawLines(context: CanvasRenderingContext2D, leg: LegPicture, { frame, ink }: LaneToDraw, y: (value: number) => number): void {
  const { from, to } = frame.view;
  const seconds = Array.from({ length: Math.ceil(to) - Math.floor(from) }, (_, i) => Math.floor(from) + i);
  const line = (rise: number): void => {
    context.beginPath();
    for (const second of seconds) {
      const rest = leg.pyramid.rest[second];
      if (rest === undefined || Number.isNaN(rest)) continue;
      context.moveTo(frame.x(second), y(rest + rise));
      context.lineTo(frame.x(second + 1), y(rest + rise));
    }
    context.stroke();
  };
  context.lineWidth = 1.5;
  context.strokeStyle = ink.found;
  context.setLineDash([8, 4]);
  line(wasm2016.onsetRise.value);
  context.strokeStyle = ink.likelyedge;
  context.setLineDash([2, 3]);
  line(wasm2016.offsetRise.value);
  context.setLineDash([]);
  const count = Math.max(1, Math.round(frame.width / 2));
  const levels = levelsOf(leg.pyramid, from, to, count);
  context.strokeStyle = ink.found;
  context.lineWidth = 1.6;
  context.beginPath();
  let open = false;
  for (const [i, level] of levels.entries()) {
    const x = ((i + 0.5) * frame.width) / count;
    if (Number.isNaN(level)) open = false;
    else if (open) context.lineTo(x, y(level));
    else {
      context.moveTo(x, y(level));
      open = true;
    }
  }
  context.stroke();
}
