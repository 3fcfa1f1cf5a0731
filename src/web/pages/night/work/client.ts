// The page's end of the worker: one night at a time, what is on its way, and the way out.
import { useEffect, useReducer, useRef } from "react";
import type { Problem, Read, Segment } from "../../../../sleep/night.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import type { ChannelQuestion, ChosenLegs, Doing, FromWorker, NamedFile, OpenNight, ToWorker, Wanted } from "./messages.ts";

export type Stand =
  | { readonly is: "start" }
  | { readonly is: "working"; readonly doing: Doing; readonly done: number; readonly all: number; readonly since: number }
  | { readonly is: "ask"; readonly question: ChannelQuestion }
  | { readonly is: "night"; readonly night: OpenNight; readonly work: NightWork }
  | { readonly is: "failed"; readonly problems: readonly Problem[] };

/** What an open night can be asked. Answers come in the order of the questions; a newer question for a score makes the older one void. */
export interface NightWork {
  readonly score: (wanted: Wanted) => Promise<Read<NightResult> | undefined>;
  readonly window: (leg: number, fromSeconds: number, toSeconds: number) => Promise<Read<readonly Segment[]>>;
}

export interface NightClient {
  readonly stand: Stand;
  readonly open: (recording: NamedFile, beside: readonly NamedFile[]) => void;
  readonly make: () => void;
  readonly choose: (chosen: ChosenLegs) => void;
  readonly close: () => void;
}

type Step =
  | { readonly is: "stand"; readonly stand: Stand }
  | { readonly is: "progress"; readonly doing: Doing; readonly done: number; readonly all: number };

function next(stand: Stand, step: Step): Stand {
  if (step.is === "stand") return step.stand;
  const { doing, done, all } = step;
  // Making and reading are two pieces of work, each with its own beginning.
  const since = stand.is === "working" && stand.doing === doing ? stand.since : performance.now();
  return { is: "working", doing, done, all, since };
}

export function useNightClient(): NightClient {
  const [stand, step] = useReducer(next, { is: "start" });
  const worker = useRef<Worker>(undefined);
  const end = (): void => {
    worker.current?.terminate();
    worker.current = undefined;
  };
  useEffect(() => end, []);

  const begin = (message: ToWorker, doing: Doing): void => {
    end();
    step({ is: "progress", doing, done: 0, all: 0 });
    const fresh = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.current = fresh;
    const work = nightWork(fresh);
    fresh.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
      if (data.is === "progress") step(data);
      else if (data.is === "ask") step({ is: "stand", stand: { is: "ask", question: data.question } });
      else if (data.is === "night") step({ is: "stand", stand: { is: "night", night: data.night, work } });
      else if (data.is === "failed") step({ is: "stand", stand: { is: "failed", problems: data.problems } });
    });
    fresh.addEventListener("error", () => step({ is: "stand", stand: { is: "failed", problems: [lostWorker] } }));
    fresh.postMessage(message);
  };

  return {
    stand,
    open: (recording, beside) => begin({ is: "open", recording, beside }, "reading"),
    make: () => begin({ is: "make" }, "making"),
    choose(chosen) {
      step({ is: "progress", doing: "reading", done: 0, all: 0 });
      worker.current?.postMessage({ is: "legs", chosen } satisfies ToWorker);
    },
    close() {
      end();
      step({ is: "stand", stand: { is: "start" } });
    },
  };
}

const lostWorker: Problem = { where: "browser", what: "the work on the recording broke off", expected: "enough memory; try again" };

function nightWork(worker: Worker): NightWork {
  let [nr, newest] = [0, 0];
  const scores = new Map<number, (read: Read<NightResult> | undefined) => void>();
  const windows = new Map<number, (read: Read<readonly Segment[]>) => void>();
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.is === "scored") scores.get(data.nr)?.(data.nr === newest ? { ok: true, value: data.result } : undefined);
    if (data.is === "window") windows.get(data.nr)?.({ ok: true, value: data.segments });
    if (data.is === "refused") {
      const refused = { ok: false, problems: data.problems } as const;
      scores.get(data.nr)?.(data.nr === newest ? refused : undefined);
      windows.get(data.nr)?.(refused);
    }
    if ("nr" in data) {
      scores.delete(data.nr);
      windows.delete(data.nr);
    }
  });
  const ask = (message: ToWorker): void => worker.postMessage(message);
  return {
    score: (wanted) =>
      new Promise((settle) => {
        newest = nr += 1;
        scores.set(nr, settle);
        ask({ is: "score", nr, wanted });
      }),
    window: (leg, fromSeconds, toSeconds) =>
      new Promise((settle) => {
        nr += 1;
        windows.set(nr, settle);
        ask({ is: "window", nr, leg, fromSeconds, toSeconds });
      }),
  };
}
