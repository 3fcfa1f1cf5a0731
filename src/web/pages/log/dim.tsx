// After five seconds the screen goes dark by itself. The first touch or key only lights it again; it presses nothing.
import { useEffect, useState } from "react";

const AFTER = 5000;
const wakes = ["pointerdown", "keydown"] as const;

export function Dim() {
  const [dim, setDim] = useState(false);
  useEffect(() => {
    let isDim = false;
    const turn = (to: boolean) => {
      isDim = to;
      setDim(to);
    };
    let timer = setTimeout(turn, AFTER, true);
    const wake = (event: Event) => {
      if (isDim && event.type === "keydown") event.preventDefault();
      clearTimeout(timer);
      timer = setTimeout(turn, AFTER, true);
      turn(false);
    };
    for (const one of wakes) addEventListener(one, wake, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const one of wakes) removeEventListener(one, wake, { capture: true });
    };
  }, []);
  return dim ? <div className="log-dim" aria-hidden="true" /> : null;
}
