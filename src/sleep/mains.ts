// Is mains hum visible in a block? A notch is used only then (C-SLP-002).
import { settings } from "./signal-settings.ts";

const looks = 10;

export interface MainsWatch {
  // The frequency of the hum in a block, or undefined.
  readonly humOf: (block: Float64Array) => number | undefined;
}

interface Look {
  readonly line: number;
  readonly beside: number;
}

// Looks at some seconds of the block and judges by the quietest: hum is there when the leg rests, or it is not hum.
export function createMainsWatch(rate: number): MainsWatch {
  const window = hann(Math.floor(rate));
  const turn = (hz: number): number => (2 * Math.PI * hz) / rate;
  return {
    humOf(block) {
      if (block.length < window.length * looks) return undefined;
      return settings.mainsHz.find((hz) => {
        if (hz + settings.mainsNeighbourHz >= rate * settings.lowPassShare) return false;
        const turns = [turn(hz - settings.mainsNeighbourHz), turn(hz), turn(hz + settings.mainsNeighbourHz)] as const;
        const seen = Array.from({ length: looks }, (_, i): Look => {
          const from = Math.floor((i * (block.length - window.length)) / (looks - 1)) | 0; // 32 bits: the loop below counts from it
          const [below, line, above] = amplitudes(block, from, window, turns);
          return { line, beside: (below + above) / 2 };
        });
        const quiet = seen.toSorted((x, y) => x.beside - y.beside).slice(0, looks / 2);
        const line = middleOf(quiet.map((one) => one.line));
        return line >= settings.mainsMicrovolts && line > settings.mainsOverNeighbours * middleOf(quiet.map((one) => one.beside));
      });
    },
  };
}

const middleOf = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1] ?? 0;

// So that drift does not leak into the line.
function hann(length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length));
}

type Three = readonly [number, number, number];

// Goertzel: the amplitudes of three frequencies, in one pass so that none waits for its own last step.
function amplitudes(block: Float64Array, from: number, window: Float64Array, turns: Three): Three {
  const [c, d, e] = [2 * Math.cos(turns[0]), 2 * Math.cos(turns[1]), 2 * Math.cos(turns[2])];
  // One by one: numbers taken out of a list are slow to add to.
  let s1 = 0;
  let s2 = 0;
  let t1 = 0;
  let t2 = 0;
  let u1 = 0;
  let u2 = 0;
  for (let i = 0; i < window.length; i += 1) {
    const x = (block[from + i] as number) * (window[i] as number); // the window lies inside the block
    const s = x - s2 + c * s1;
    const t = x - t2 + d * t1;
    const u = x - u2 + e * u1;
    s2 = s1;
    s1 = s;
    t2 = t1;
    t1 = t;
    u2 = u1;
    u1 = u;
  }
  const size = (a1: number, a2: number, k: number): number => (4 / window.length) * Math.sqrt(Math.max(0, a1 * a1 + a2 * a2 - k * a1 * a2));
  return [size(s1, s2, c), size(t1, t2, d), size(u1, u2, e)];
}
