// Lays scored stretches of sleep on an even grid of epochs. What nobody scored, or scored twice in two ways, is unknown.
import type { Epochs, Span, Stage } from "./night.ts";
import type { ProblemList } from "./problem-list.ts";

export interface StageSpan extends Span {
  readonly stage: Stage;
}

// A week of one-second epochs is more than any night and less than a made-up one.
const mostEpochs = 7 * 86_400;

// Without a declared length, the epoch is the longest that all onsets and durations are whole multiples of.
export function gridOf(spans: readonly StageSpan[], declaredSeconds: number | undefined, problems: ProblemList): Epochs | undefined {
  const sorted = spans.filter(({ duration }) => duration > 0).toSorted((a, b) => a.onset - b.onset);
  const [first] = sorted;
  if (first === undefined) return undefined;
  const startSeconds = first.onset;
  const end = sorted.reduce((latest, { onset, duration }) => Math.max(latest, onset + duration), startSeconds);
  const epochSeconds = declaredSeconds ?? commonStep(sorted, startSeconds);
  const count = Math.ceil((end - startSeconds) / epochSeconds - 1e-6);
  if (!(count <= mostEpochs)) {
    problems.add("stages", "stages", `they need ${count} epochs of ${epochSeconds} s`, `at most ${mostEpochs} epochs`);
    return undefined;
  }
  const stages: Stage[] = Array.from({ length: count }, () => "unknown");
  const scored = new Uint8Array(count);
  for (const { onset, duration, stage } of sorted) {
    const from = Math.round((onset - startSeconds) / epochSeconds);
    // A last epoch that the recording cut short is still that epoch.
    const to = Math.min(count, Math.max(from + 1, Math.round((onset + duration - startSeconds) / epochSeconds)));
    if (Math.abs(from * epochSeconds + startSeconds - onset) > 0.5)
      problems.add(
        "stage off the grid",
        `at ${onset} s`,
        `"${stage}" does not begin with an epoch of ${epochSeconds} s; moved to the nearest`,
        "the start of an epoch",
      );
    for (let epoch = from; epoch < to; epoch += 1) {
      if (scored[epoch] === 1 && stages[epoch] !== stage) {
        problems.add(
          "stage twice",
          `at ${startSeconds + epoch * epochSeconds} s`,
          `scored as "${stages[epoch]}" and as "${stage}"; taken as unknown`,
          "one stage",
        );
        stages[epoch] = "unknown";
      } else stages[epoch] = stage;
      scored[epoch] = 1;
    }
  }
  return { startSeconds, epochSeconds, stages };
}

function commonStep(sorted: readonly StageSpan[], start: number): number {
  // In milliseconds. The last stretch may be cut short by the end of the recording, so its duration says nothing.
  const steps = sorted
    .flatMap(({ onset, duration }, i) => (i < sorted.length - 1 ? [onset - start, duration] : [onset - start]))
    .map((s) => Math.round(s * 1000));
  const step = steps.reduce(commonDivisor, 0);
  const [only] = sorted;
  if (step === 0) return only === undefined ? 1 : only.duration;
  // The usual epoch where it fits, so that a night with long stretches is not drawn in hour-long epochs.
  return step % 30_000 === 0 ? 30 : Math.max(1, step / 1000);
}

function commonDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}
