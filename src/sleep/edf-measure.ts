// Eight characters cannot write every record duration: 10/256 s becomes 0.039063, which is a third of a second off after eight hours.
// Where a rate looks rounded, the time stamps of the recording itself say how fast it truly ran.
import type { Header } from "./edf-header.ts";
import { readEdf, readEdfHeader } from "./edf-reader.ts";
import type { Signal } from "./edf-signals.ts";
import { type Stretch, steadyRate, stretchFrom } from "./edf-stretch.ts";
import type { ByteSource } from "./source.ts";

// True samples per second by the header's samples per second; 1 where the header is believed. Reads the source once more if need be.
export async function measuredPace(source: ByteSource): Promise<number> {
  // A stream cannot be read twice, and without time stamps there is nothing to measure.
  if (source.size === Number.POSITIVE_INFINITY) return 1;
  const opened = await readEdfHeader(source);
  if (!opened.ok || !opened.value.signals.some(({ role }) => role === "annotations")) return 1;
  const signal = slowestSignal(opened.value);
  const stated = signal?.samplesPerSecond;
  if (signal === undefined || stated === undefined || !opened.value.signals.some(looksRounded)) return 1;
  const stretches: Stretch[] = [];
  let samples = 0;
  await readEdf(source, () => ({
    ok: true,
    value: {
      channels: [{ plus: signal.index, unit: "own" }],
      onPiece({ startSeconds, follows, channels: [piece] }) {
        const last = stretches.at(-1);
        if (follows && last !== undefined) last.stamp([samples], startSeconds);
        else stretches.push(stretchFrom([samples], startSeconds));
        samples += piece?.length ?? 0;
      },
    },
  }));
  const lengthOf = (stretch: Stretch): number => stretch.measuredRate(0)?.samples ?? 0;
  const [longest] = stretches.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longest === undefined ? 1 : steadyRate(longest, 0, stated) / stated;
}

// The signal that costs least to read.
export function slowestSignal(header: Header): Signal | undefined {
  return header.signals
    .filter(({ role, calibration, samplesPerRecord }) => role === "signal" && calibration !== undefined && samplesPerRecord > 0)
    .toSorted((a, b) => a.samplesPerRecord - b.samplesPerRecord)[0];
}

// Recorders run at rates that two decimals can write.
const looksRounded = ({ samplesPerSecond: rate = 0 }: Signal): boolean => Math.abs(rate * 100 - Math.round(rate * 100)) > 1e-6;
