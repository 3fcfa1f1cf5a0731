// Detects the movements of one leg from its signal: as a stream of segments, or all at once.
import { createChannelCheck } from "./channel-check.ts";
import { type Conditioner, createConditioner } from "./conditioner.ts";
import type { DetectedMovement, LegSignal, LegFindings, Piece, Rejected } from "./leg-findings.ts";
import { createMovementFinder, type MovementFinder } from "./movement-finder.ts";
import type { Span } from "./night.ts";
import { createQualityBook } from "./quality-book.ts";

export interface LegDetector {
  // Pieces in the order of time.
  readonly push: (piece: Piece) => void;
  readonly finish: () => LegFindings;
}

// For who draws a leg: what the detector saw of it, in the order of time. Bins are of 0.05 s, `bin` counts from `startSeconds`.
export interface LegWatch {
  readonly bins: (startSeconds: number, bin: number, low: Float32Array, high: Float32Array, level: Float32Array) => void;
  // The resting level of a second, in microvolts rectified; undefined where none could be told.
  readonly rest: (startSeconds: number, second: number, rest: number | undefined) => void;
}

interface Stretch {
  readonly startSeconds: number;
  readonly push: (samples: Float32Array) => void;
  readonly finish: () => void;
  samples: number;
}

export function createLegDetector(channel: Omit<LegSignal, "segments">, watch?: LegWatch): LegDetector {
  const { rate, side } = channel;
  const movements: DetectedMovement[] = [];
  const rejected: Rejected[] = [];
  const recorded: Span[] = [];
  const book = createQualityBook(channel);
  let tooShort = 0;
  let open: Stretch | undefined;

  const begin = (startSeconds: number): Stretch => {
    const finder = createMovementFinder(
      { startSeconds, side },
      {
        verdict(verdict) {
          if (verdict.kind === "movement") movements.push(verdict.movement);
          else if (verdict.kind === "rejected") rejected.push(verdict.rejected);
          else tooShort += 1;
        },
        second(summary) {
          book.second(startSeconds, summary);
          watch?.rest(startSeconds, summary.second, summary.rest);
        },
      },
    );
    const conditioner = watch === undefined ? createConditioner(rate, finder.block) : watched(rate, finder, watch, startSeconds);
    const check = createChannelCheck(rate, channel.physical, finder.fault);
    return {
      startSeconds,
      samples: 0,
      push: (samples) => conditioner.push(check.push(samples)),
      finish() {
        check.finish();
        conditioner.finish();
        finder.finish();
      },
    };
  };
  const close = (): void => {
    if (!open) return;
    open.finish();
    const span = { onset: open.startSeconds, duration: open.samples / rate };
    recorded.push(span);
    book.recorded(span.duration);
    open = undefined;
  };

  return {
    push(piece) {
      const due = open ? open.startSeconds + open.samples / rate : Number.NaN;
      const follows = piece.follows ?? Math.abs(piece.startSeconds - due) <= 1 / rate;
      if (!open || !follows) {
        close();
        open = begin(piece.startSeconds);
      }
      // In pieces of a few seconds, so that what the check sees never runs far ahead of the rest.
      const step = Math.max(1, Math.round(5 * rate));
      for (let at = 0; at < piece.samples.length; at += step) open.push(piece.samples.subarray(at, at + step));
      open.samples += piece.samples.length;
    },
    finish() {
      close();
      return { movements, rejected, tooShort, quality: book.finish(), recorded };
    },
  };
}

function watched(rate: number, finder: MovementFinder, watch: LegWatch, startSeconds: number): Conditioner {
  let low: Float32Array = new Float32Array(0);
  let high = low;
  return createConditioner(
    rate,
    (block) => {
      watch.bins(startSeconds, block.firstBin, low, high, block.bins);
      finder.block(block);
    },
    (least, most) => {
      [low, high] = [least, most];
    },
  );
}

export function detectLeg(channel: LegSignal): LegFindings {
  const detector = createLegDetector(channel);
  for (const segment of channel.segments) detector.push(segment);
  return detector.finish();
}
