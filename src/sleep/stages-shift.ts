// Moves the events of a scoring that counts its seconds from another moment than the recording does.
import type { NightEvents, Span } from "./night.ts";

const day = 86_400;

// From one clock time to another by the shorter way: a scoring begun half an hour before midnight belongs to a recording begun after it.
export const secondsApart = (from: number, to: number): number => ((((to - from + 1.5 * day) % day) + day) % day) - day / 2;

export function shiftEvents(events: NightEvents, by: number): NightEvents {
  const later = (seconds: number) => Math.round((seconds + by) * 1e6) / 1e6;
  const moved = <T extends Span>(list: readonly T[]) => list.map((one) => ({ ...one, onset: later(one.onset) }));
  const { stages, arousals, respiratory, movements, lightsOff, lightsOn } = events;
  return {
    ...events,
    ...(stages !== undefined && { stages: { ...stages, startSeconds: later(stages.startSeconds) } }),
    ...(arousals !== undefined && { arousals: moved(arousals) }),
    ...(respiratory !== undefined && { respiratory: moved(respiratory) }),
    ...(movements !== undefined && { movements: moved(movements) }),
    ...(lightsOff !== undefined && { lightsOff: later(lightsOff) }),
    ...(lightsOn !== undefined && { lightsOn: later(lightsOn) }),
  };
}
