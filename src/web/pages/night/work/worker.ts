// The worker of the night view: everything heavy happens here, and nothing leaves the browser.
import type { Problem } from "../../../../sleep/night.ts";
import { madeFile } from "./made-file.ts";
import type { ChosenLegs, FromWorker, ToWorker } from "./messages.ts";
import { channelQuestion, type Night, type NightFiles, openNight } from "./open-night.ts";

let files: NightFiles | undefined;
let night: Night | undefined;

const say = (message: FromWorker, transfer: Transferable[] = []): void => postMessage(message, { transfer });

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  answer(data).catch((error: unknown) => {
    const problems = [unreadable(error)];
    if (data.is === "score" || data.is === "window") say({ is: "refused", nr: data.nr, problems });
    else say({ is: "failed", problems });
  });
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
      return readFile(message.chosen);
    case "score": {
      const read = opened().score(message.wanted);
      if (read.ok) return say({ is: "scored", nr: message.nr, result: read.value });
      return say({ is: "refused", nr: message.nr, problems: read.problems });
    }
    case "window": {
      const { nr, leg, fromSeconds, toSeconds } = message;
      const read = await opened().window(leg, fromSeconds, toSeconds);
      if (read.ok) return say({ is: "window", nr, leg, segments: read.value });
      return say({ is: "refused", nr, problems: read.problems });
    }
  }
}

function opened(): Night {
  if (night === undefined) throw new RangeError("a night is opened first");
  return night;
}

async function begin(those: NightFiles): Promise<void> {
  const question = await channelQuestion(those);
  if (!question.ok) return say({ is: "failed", problems: question.problems });
  if (question.value === undefined) return readFile(undefined);
  say({ is: "ask", question: question.value });
}

async function readFile(chosen: ChosenLegs | undefined): Promise<void> {
  if (files === undefined) throw new RangeError("a file is opened first");
  const read = await openNight(files, chosen, progress("reading"));
  if (!read.ok) return say({ is: "failed", problems: read.problems });
  night = read.value;
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

function progress(doing: "making" | "reading"): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    say({ is: "progress", doing, done, all });
  };
}
