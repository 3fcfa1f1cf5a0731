// The stretch that is looked at closely, as a frame over the glance. A press on the glance brings the frame there.
import type { PointerEvent } from "react";
import { useView, type ViewStore } from "../strip/view-store.ts";
import { frameOf } from "./frame.ts";

interface LensPlace {
  readonly store: ViewStore;
  readonly width: number;
  readonly untilSeconds: number;
}

/** How long the view is when the glance is pressed while the whole night is in view. */
const firstLook = 300;

export function Lens({ store, width, untilSeconds }: LensPlace) {
  const view = useView(store);
  const frame = frameOf(width, untilSeconds);
  const bring = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const share = (event.nativeEvent.offsetX - frame.left) / (frame.right - frame.left);
    const middle = Math.min(1, Math.max(0, share)) * untilSeconds;
    const length = view.to - view.from >= untilSeconds ? Math.min(firstLook, untilSeconds) : view.to - view.from;
    store.set({ from: middle - length / 2, to: middle + length / 2 });
  };
  const whole = view.to - view.from >= untilSeconds;
  return (
    // For a hand only: the strip below does the same by keys and by buttons.
    <div className="night-lens noprint" aria-hidden="true" onPointerDown={bring} onPointerMove={bring}>
      {!whole && <i style={{ left: frame.x(view.from), width: Math.max(2, frame.x(view.to) - frame.x(view.from)) }} />}
    </div>
  );
}
