// The worker of the night view: everything heavy happens here, and nothing leaves the browser.
import type { Problem, Read } from "../../../../sleep/night.ts";
import { madeFile } from "./made-file.ts";
import type { ChosenLegs, FromWorker, ToWorker } from "./messages.ts";
import { channelQuestion, type Night, type NightFiles, openNight } from "./open-night.ts";

let files: NightFiles | undefined;
let night: Night | undefined;

const say = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer });

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => say({ is: "failed", problems: [unreadable(error)] }));
});

// A file that vanished or may not be read; and what nobody foresaw, without the innards of the program.
const unreadable = (error: unknown): Problem => ({
  where: "file",
  what: error instanceof DOMException ? `the browser cannot read it (${error.name})` : "it could not be read to its end",
  expected: "an EDF or BDF recording",
});

async function answer(message: ToWorker): Promise<void> {
  switch (message.is) {
    case "open":
      files = { recording: message.recording, beside: message.beside, made: false };
      return begin(files);
    case "make":
      files = { recording: madeFile(progress("making")), beside: [], made: true };
      return begin(files);
    case "legs":
      return read(message.chosen);
    case "score": {
      const result = valueOf(night?.score(message.wanted));
      if (result !== undefined) say({ is: "scored", nr: message.nr, result });
      return;
    }
    case "window": {
      const { nr, leg, fromSeconds, toSeconds } = message;
      const segments = valueOf(await night?.window(leg, fromSeconds, toSeconds));
      if (segments !== undefined) say({ is: "window", nr, leg, segments });
    }
  }
}

async function begin(those: NightFiles): Promise<void> {
  const question = await channelQuestion(those);
  if (!question.ok) return say({ is: "failed", problems: question.problems });
  if (question.value === undefined) return read(undefined);
  say({ is: "ask", question: question.value });
}

async function read(chosen: ChosenLegs | undefined): Promise<void> {
  if (files === undefined) throw new RangeError("a file is opened first");
  night = valueOf(await openNight(files, chosen, progress("reading")));
  if (night === undefined) return;
  // The pictures move to the page; the worker keeps what it needs to score.
  const arrays = night.open.legs.flatMap(({ pyramid: { steps, rest } }) => [
    rest,
    ...steps.flatMap(({ low, high, level }) => [low, high, level]),
  ]);
  say(
    { is: "night", night: night.open },
    arrays.map(({ buffer }) => buffer as ArrayBuffer), // made here, and not shared
  );
}

function valueOf<T>(got: Read<T> | undefined): T | undefined {
  if (got === undefined) return undefined;
  if (got.ok) return got.value;
  say({ is: "failed", problems: got.problems });
  return undefined;
}

function progress(doing: "making" | "reading"): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    say({ is: "progress", doing, done, all });
  };
}
