// Is mains hum visible in a block? A notch is used only then (C-SLP-002).
import { settings } from "./signal-settings.ts";

const looks = 6;

// The frequency of the hum, or undefined. Looks at some seconds of the block: hum is there all the time or it is not hum.
export function mainsOf(block: Float64Array, rate: number): number | undefined {
  const window = Math.floor(rate);
  if (block.length < window * looks) return undefined;
  const starts = Array.from({ length: looks }, (_, i) => Math.floor((i * (block.length - window)) / (looks - 1)));
  return settings.mainsHz.find((hz) => {
    if (hz + settings.mainsNeighbourHz >= rate * settings.lowPassShare) return false;
    const seen = starts.filter((from) => standsOut(block.subarray(from, from + window), hz, rate));
    return seen.length > looks / 2;
  });
}

function standsOut(window: Float64Array, hz: number, rate: number): boolean {
  const line = amplitude(window, hz, rate);
  if (line < settings.mainsMicrovolts) return false;
  const below = amplitude(window, hz - settings.mainsNeighbourHz, rate);
  const above = amplitude(window, hz + settings.mainsNeighbourHz, rate);
  return line > settings.mainsOverNeighbours * Math.max(below, above);
}

// Goertzel: the amplitude of one frequency, with a Hann window so that drift does not leak into it.
function amplitude(window: Float64Array, hz: number, rate: number): number {
  const w = (2 * Math.PI * hz) / rate;
  const turn = (2 * Math.PI) / window.length;
  const c = 2 * Math.cos(w);
  let [s1, s2] = [0, 0];
  window.forEach((x, i) => {
    const s = x * (0.5 - 0.5 * Math.cos(turn * i)) + c * s1 - s2;
    s2 = s1;
    s1 = s;
  });
  return (4 / window.length) * Math.sqrt(Math.max(0, s1 * s1 + s2 * s2 - c * s1 * s2));
}
