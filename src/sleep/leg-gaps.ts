// Where no leg could be read: outside every segment, or a fault on all channels at once. Nothing is known about such time.
import type { Stretch } from "./clock.ts";
import { commonStretches, mergeStretches, ms } from "./clock.ts";
import type { LegFindings } from "./leg-findings.ts";
import type { Span } from "./night.ts";

export interface RecordedTime {
  readonly gaps: readonly Span[];
  readonly endSeconds: number | undefined;
}

export function gapsOf(legs: readonly LegFindings[]): RecordedTime {
  const ends = legs.flatMap((leg) => leg.recorded.map((span) => span.onset + span.duration));
  if (ends.length === 0) return { gaps: [], endSeconds: undefined };
  const endSeconds = Math.max(...ends);
  const unreadable = legs.map((leg) =>
    mergeStretches([...unrecorded(leg, ms(endSeconds)), ...leg.quality.faults.filter((one) => one.fault !== "pop").map(stretch)]),
  );
  const gaps = commonStretches(unreadable).map(([from, to]) => ({ onset: from / 1000, duration: (to - from) / 1000 }));
  return { gaps, endSeconds };
}

const stretch = (span: Span): Stretch => [ms(span.onset), ms(span.onset) + ms(span.duration)];

function unrecorded(leg: LegFindings, end: number): readonly Stretch[] {
  const recorded = mergeStretches(leg.recorded.map(stretch));
  const edges = [0, ...recorded.flat(), end];
  return Array.from({ length: edges.length / 2 }, (_, i): Stretch => [edges[2 * i] ?? 0, edges[2 * i + 1] ?? 0]);
}
