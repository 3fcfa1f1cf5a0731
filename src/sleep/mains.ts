// Is mains hum visible in a block? A notch is used only then (C-SLP-002).
import { settings } from "./signal-settings.ts";

const looks = 10;

export interface MainsWatch {
  // The frequency of the hum in a block, or undefined.
  readonly humOf: (block: Float64Array) => number | undefined;
}

interface Look {
  readonly from: number;
  readonly beside: number;
}

// Looks at some seconds of the block and judges by the quietest: hum is there when the leg rests, or it is not hum.
export function createMainsWatch(rate: number): MainsWatch {
  const window = hann(Math.floor(rate));
  const share = (block: Float64Array, from: number, hz: number): number => amplitude(block, from, window, (2 * Math.PI * hz) / rate);
  return {
    humOf(block) {
      if (block.length < window.length * looks) return undefined;
      return settings.mainsHz.find((hz) => {
        if (hz + settings.mainsNeighbourHz >= rate * settings.lowPassShare) return false;
        const seen = Array.from({ length: looks }, (_, i): Look => {
          const from = Math.floor((i * (block.length - window.length)) / (looks - 1));
          const [below, above] = [share(block, from, hz - settings.mainsNeighbourHz), share(block, from, hz + settings.mainsNeighbourHz)];
          return { from, beside: (below + above) / 2 };
        });
        const quiet = seen.toSorted((x, y) => x.beside - y.beside).slice(0, looks / 2);
        const line = middleOf(quiet.map(({ from }) => share(block, from, hz)));
        return line >= settings.mainsMicrovolts && line > settings.mainsOverNeighbours * middleOf(quiet.map(({ beside }) => beside));
      });
    },
  };
}

const middleOf = (values: readonly number[]): number => values.toSorted((x, y) => x - y)[values.length >> 1] ?? 0;

// So that drift does not leak into the line.
function hann(length: number): Float64Array {
  return Float64Array.from({ length }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / length));
}

// Goertzel: the amplitude of one frequency.
function amplitude(block: Float64Array, from: number, window: Float64Array, turn: number): number {
  const c = 2 * Math.cos(turn);
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < window.length; i += 1) {
    const s = (block[from + i] ?? 0) * (window[i] ?? 0) + c * s1 - s2;
    s2 = s1;
    s1 = s;
  }
  return (4 / window.length) * Math.sqrt(Math.max(0, s1 * s1 + s2 * s2 - c * s1 * s2));
}
