// From a file to an open night, in the worker: reads it once, scores it, and stays ready to score edits and to read a window again.
import { chooseLeg, findChannels, type LegChannel } from "../../../../sleep/channels.ts";
import type { Header } from "../../../../sleep/edf-header.ts";
import { readEdfHeader } from "../../../../sleep/edf-reader.ts";
import { eventsAround } from "../../../../sleep/events-around.ts";
import type { MarkedMovement, NightEvents, Problem, Read, Segment } from "../../../../sleep/night.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import { readWindow } from "../../../../sleep/raw-window.ts";
import { type NightReading, readNight } from "../../../../sleep/read-night.ts";
import { scoreReading } from "../../../../sleep/score-reading.ts";
import { blobSource } from "../../../../sleep/source.ts";
import { besideRecording, readScoring } from "../../../../sleep/stages.ts";
import { type LegBook, legBook, longestHours } from "./leg-book.ts";
import { contentId } from "./content-id.ts";
import type { ChannelQuestion, ChosenLegs, Labels, LegPicture, NamedFile, OpenNight, Wanted } from "./messages.ts";

const rules = ["wasm-2016", "aasm"] as const;

export interface NightFiles {
  readonly recording: NamedFile;
  readonly beside: readonly NamedFile[];
  readonly made: boolean;
}

export interface Night {
  readonly open: OpenNight;
  readonly score: (wanted: Wanted) => Read<NightResult>;
  readonly window: (leg: number, fromSeconds: number, toSeconds: number) => Promise<Read<readonly Segment[]>>;
}

/** The question about channels, or undefined where their names leave none. */
export async function channelQuestion({ recording }: NightFiles): Promise<Read<ChannelQuestion | undefined>> {
  const opened = await readEdfHeader(blobSource(recording.blob));
  if (!opened.ok) return opened;
  const { signals } = opened.value;
  const { left, right, combined, unclear, problems } = findChannels(signals);
  const legs = [left, right, combined].filter((leg) => leg !== undefined);
  const sure = unclear.length === 0 && legs.length > 0 && legs.every(({ needsConfirmation }) => needsConfirmation === undefined);
  const bothLegs = combined !== undefined || (left !== undefined && right !== undefined);
  if (sure && bothLegs && problems.length === 0) return { ok: true, value: undefined };
  const labels = signals.filter(({ role }) => role === "signal").map(({ label }) => label);
  if (labels.length === 0) return { ok: true, value: undefined }; // marks alone: there is no channel to ask about
  const found = {
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(combined !== undefined && { combined }),
    unclear,
    problems,
  };
  return { ok: true, value: { labels, found, name: recording.name } };
}

/** Without `chosen`, the channels are those that their names tell for sure. */
export async function openNight(
  files: NightFiles,
  chosen: ChosenLegs | undefined,
  onProgress: (done: number, all: number) => void,
): Promise<Read<Night>> {
  const source = blobSource(files.recording.blob);
  const legs: LegChannel[] = [];
  const books: LegBook[] = [];
  let expectedSeconds = 0;
  const read = await readNight(source, {
    legs(header) {
      const found = legsIn(header, chosen);
      if (!found.ok) return found;
      legs.push(...found.value);
      expectedSeconds = (header.recordCount ?? 0) * header.recordSeconds;
      return found;
    },
    watch() {
      const book = legBook(expectedSeconds);
      books.push(book);
      return book.watch;
    },
    onProgress,
  });
  if (!read.ok) return read;
  const reading = read.value;
  const around = await eventsOf(reading, files.beside);
  if (!around.ok) return around;
  const { movements: marks, ...events } = around.value;
  const score = scorer(reading, events);
  const first = score({ movements: legs.length > 0 ? "detected" : (marks ?? []), without: [] });
  if (!first.ok) return first;
  if (legs.length === 0 && marks === undefined) return { ok: false, problems: [nothingToScore] };
  const pictures = legs.map((leg, i) => pictureOf(leg, books[i]));
  const cut = pictures.some((one) => one.cut) ? [tooLong] : [];
  const open: OpenNight = {
    name: files.recording.name,
    contentId: await contentId(files.recording.blob),
    made: files.made || reading.header.made === true,
    format: reading.header.format,
    start: reading.header.start,
    untilSeconds: endOf(reading, events, marks ?? []),
    events,
    legs: pictures.map(({ picture }) => picture),
    ...(marks !== undefined && marks.length > 0 && { marks }),
    result: first.value,
    problems: [...reading.problems, ...cut],
  };
  const window: Night["window"] = async (nr, fromSeconds, toSeconds) => {
    const leg = legs[nr];
    if (leg === undefined) throw new RangeError(`there is no leg ${nr}`);
    const { header, recordRuns, pace } = reading;
    return readWindow(source, { header, leg, recordRuns, pace, fromSeconds, toSeconds });
  };
  return { ok: true, value: { open, score, window } };
}

const tooLong: Problem = {
  where: "picture",
  what: `the recording is longer than ${longestHours} h; what lies beyond is scored, and not drawn`,
  expected: "a night",
};

const nothingToScore: Problem = {
  where: "movements",
  what: "no leg channel is chosen, and no file marks movements",
  expected: "a leg channel, or a file that marks movements",
};

function legsIn({ signals }: Header, chosen: ChosenLegs | undefined): Read<readonly LegChannel[]> {
  if (chosen === undefined) {
    const { left, right, combined } = findChannels(signals);
    return { ok: true, value: [left, right, combined].filter((leg) => leg !== undefined) };
  }
  const legs: LegChannel[] = [];
  for (const side of ["left", "right", "combined"] as const) {
    const labels: Labels | undefined = chosen[side];
    if (labels === undefined) continue;
    const leg = chooseLeg(signals, side, labels);
    if (!leg.ok) return leg;
    legs.push(leg.value);
  }
  return { ok: true, value: legs };
}

async function eventsOf(reading: NightReading, beside: readonly NamedFile[]): Promise<Read<NightEvents>> {
  const options = besideRecording(reading.header.start);
  const scorings: NightEvents[] = [];
  for (const { name, blob } of beside) {
    const read = readScoring(new Uint8Array(await blob.arrayBuffer()), options);
    if (!read.ok) return { ok: false, problems: read.problems.map((one) => ({ ...one, where: `${name}, ${one.where}` })) };
    scorings.push(read.value);
  }
  return eventsAround(reading, scorings);
}

function scorer(reading: NightReading, events: NightEvents): Night["score"] {
  return ({ movements, without }) => {
    const legs = reading.legs.filter((_, i) => !without.includes(i));
    const left = { ...reading, legs };
    if (movements === "detected") return scoreReading(left, { movements, events, rules });
    const lost = new Set(reading.legs.filter((_, i) => without.includes(i)).map(({ quality }) => quality.side));
    return scoreReading(left, { movements: movements.filter(({ side }) => side === "both" || !lost.has(side)), events, rules });
  };
}

function pictureOf(leg: LegChannel, book: LegBook | undefined): { readonly picture: LegPicture; readonly cut: boolean } {
  if (book === undefined) throw new RangeError("every leg is watched");
  const { side, label, why, samplesPerSecond } = leg;
  const { pyramid, cut } = book.finish();
  return { picture: { side, label, why, samplesPerSecond, pyramid }, cut };
}

function endOf({ recorded }: NightReading, { stages }: NightEvents, marks: readonly MarkedMovement[]): number {
  const ends = [...recorded, ...marks].map(({ onset, duration }) => onset + duration);
  const staged = stages === undefined ? 0 : stages.startSeconds + stages.epochSeconds * stages.stages.length;
  return ends.reduce((most, end) => Math.max(most, end), Math.max(60, staged));
}
