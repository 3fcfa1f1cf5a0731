// Collects what one scoring file says, whatever its dialect, and keeps count of what was not understood.
import type { Arousal, MarkedMovement, NightEvents, RespiratoryEvent, RespiratoryKind, Side, Span, Stage } from "./night.ts";
import { problemList } from "./problem-list.ts";
import { gridOf, type StageSpan } from "./stages-grid.ts";

// What a dialect takes a name for. "nothing": known, and of no use here.
export type Meaning =
  | { readonly is: "stage"; readonly stage: Stage }
  | { readonly is: "arousal" }
  | { readonly is: "respiratory"; readonly kind: RespiratoryKind }
  | { readonly is: "movement"; readonly side: Side }
  | { readonly is: "lights-off" }
  | { readonly is: "lights-on" }
  | { readonly is: "nothing" };

export interface Collector {
  readonly problem: (kind: string, where: string, what: string, expected: string) => void;
  // Undefined meaning: the name is not known in this dialect; it is counted as left out.
  take(name: string, meaning: Meaning | undefined, span: Span): void;
  // Says that the file speaks of a kind of event even where it holds none.
  speaksOf(kind: "arousals" | "respiratory" | "movements"): void;
  finish(dialect: string, epochSeconds?: number): NightEvents;
}

export function collector(): Collector {
  const problems = problemList();
  const stages: StageSpan[] = [];
  const arousals: Arousal[] = [];
  const respiratory: RespiratoryEvent[] = [];
  const movements: MarkedMovement[] = [];
  const lights: Record<"off" | "on", number[]> = { off: [], on: [] };
  const spoken = new Set<string>();
  const leftOut = new Map<string, number>();

  const lightsAt = (which: "off" | "on") => {
    const times = [...new Set(lights[which])];
    if (times.length > 1)
      problems.add(
        "lights",
        `lights ${which}`,
        `it is marked ${times.length} times, at ${times.slice(0, 5).join(", ")} s; none is taken`,
        "one mark, or the times given by hand",
      );
    return times.length === 1 ? times[0] : undefined;
  };
  return {
    problem: problems.add,
    speaksOf: (kind) => spoken.add(kind),
    take(name, meaning, span) {
      if (meaning === undefined) {
        leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
        return;
      }
      const { onset, duration } = span;
      switch (meaning.is) {
        case "stage":
          stages.push({ onset, duration, stage: meaning.stage });
          return;
        case "arousal":
          arousals.push({ onset, duration, name });
          return;
        case "respiratory":
          respiratory.push({ onset, duration, kind: meaning.kind, name });
          return;
        case "movement":
          movements.push({ onset, duration, side: meaning.side });
          return;
        case "lights-off":
          lights.off.push(onset);
          return;
        case "lights-on":
          lights.on.push(onset);
          return;
        case "nothing":
          return;
      }
    },
    finish(dialect, epochSeconds) {
      for (const [name, count] of leftOut)
        problems.add(
          "not understood",
          `"${name.slice(0, 80)}"`,
          `${count} marks of this name are left out`,
          `a name that the dialect "${dialect}" knows`,
        );
      const epochs = gridOf(stages, epochSeconds, problems);
      const lightsOff = lightsAt("off");
      const lightsOn = lightsAt("on");
      const inTime = <T extends Span>(list: readonly T[]) => list.toSorted((a, b) => a.onset - b.onset);
      const has = (kind: string, list: readonly Span[]) => list.length > 0 || spoken.has(kind);
      return {
        dialect,
        ...(epochs !== undefined && { stages: epochs }),
        ...(has("arousals", arousals) && { arousals: inTime(arousals) }),
        ...(has("respiratory", respiratory) && { respiratory: inTime(respiratory) }),
        ...(has("movements", movements) && { movements: inTime(movements) }),
        ...(lightsOff !== undefined && { lightsOff }),
        ...(lightsOn !== undefined && { lightsOn }),
        problems: problems.list(),
      };
    },
  };
}
