// A scoring that begins events where nothing was recorded: another night, another clock, or a recording that was cut.
import type { NightEvents, Problem, Span } from "./night.ts";

const within = "onsets within the recording";

/** Whether a problem says that events lie outside the recording. */
export const beyond = ({ expected }: Problem): boolean => expected === within;

const kinds = ["movements", "arousals", "respiratory"] as const;

/** One problem a kind. Nothing where the recording's length is not known; epochs that nobody staged are no events. */
export function outsideRecording(events: Omit<NightEvents, "dialect" | "problems">, recorded: readonly Span[]): readonly Problem[] {
  const [first, last] = [recorded[0], recorded.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [first.onset, last.onset + last.duration];
  const lists: readonly (readonly [kind: string, onsets: readonly number[], until: number])[] = [
    ...kinds.map((kind) => [kind, (events[kind] ?? []).map(({ onset }) => onset), to] as const),
    // A hypnogram may count one epoch more than was recorded.
    ["stages", stagedOnsets(events.stages), to + (events.stages?.epochSeconds ?? 0)],
  ];
  return lists.flatMap(([kind, onsets, until]): readonly Problem[] => {
    const outside = onsets.filter((onset) => onset < from || onset >= until);
    const [one] = outside;
    if (one === undefined) return [];
    const what = `${outside.length} of ${onsets.length} begin outside the recording, the first at ${one} s; it lasts from ${Math.round(from)} to ${Math.round(to)} s`;
    return [{ where: kind, what, expected: within }];
  });
}

function stagedOnsets(stages: NightEvents["stages"]): readonly number[] {
  if (stages === undefined) return [];
  return stages.stages.flatMap((stage, i) => (stage === "unknown" ? [] : [stages.startSeconds + i * stages.epochSeconds]));
}
