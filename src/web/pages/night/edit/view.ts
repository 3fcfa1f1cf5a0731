// Which stretch of the night is seen closely: from eight hours to a second.
export interface View {
  readonly from: number;
  readonly to: number;
}

export const shortestView = 1;

/** The stretch moved and shortened so that it lies in the night, and is no shorter than a second. */
export function within({ from, to }: View, untilSeconds: number): View {
  const length = Math.min(untilSeconds, Math.max(shortestView, to - from));
  const start = Math.min(Math.max(0, from), untilSeconds - length);
  return { from: start, to: start + length };
}

/** A factor below 1 looks closer. The moment `around` stays where it is on the screen. */
export function zoomed({ from, to }: View, factor: number, around: number, untilSeconds: number): View {
  const length = Math.min(untilSeconds, Math.max(shortestView, (to - from) * factor));
  const share = (around - from) / (to - from);
  return within({ from: around - share * length, to: around + (1 - share) * length }, untilSeconds);
}

export const panned = ({ from, to }: View, share: number, untilSeconds: number): View =>
  within({ from: from + share * (to - from), to: to + share * (to - from) }, untilSeconds);

/** A stretch of the same length with the event inside: moved only where it has to be, and longer only where the event is. */
export function showing(view: View, event: View, untilSeconds: number): View {
  const length = Math.max(view.to - view.from, 1.4 * (event.to - event.from));
  const fits = event.from >= view.from && event.to <= view.to;
  if (fits) return view;
  const middle = (event.from + event.to) / 2;
  return within({ from: middle - length / 2, to: middle + length / 2 }, untilSeconds);
}

const steps = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600] as const;

/** Round times for the axis: seconds from the start of the recording, so that the clock reads whole. */
export function ticksOf({ from, to }: View, most: number, startSecondsOfDay: number): readonly number[] {
  const step = steps.find((one) => (to - from) / one <= most) ?? 7200;
  const first = Math.ceil((from + startSecondsOfDay) / step - 1e-9);
  const count = Math.floor((to + startSecondsOfDay) / step + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step - startSecondsOfDay);
}
