// A line that opens: the button says whether it is open, focus stays on it, and what it opens stands right after it.
import { IconChevronDown } from "@tabler/icons-react";
import { type ReactNode, useId, useState } from "react";
import "./opener.css";

export interface Opening {
  /** What a screen reader calls the button: "Why: Iron by vein". */
  readonly label: string;
  /** What stands in the line itself. */
  readonly line: ReactNode;
  /** Made only when it is opened. */
  readonly inside: () => ReactNode;
}

export function Opener({ label, line, inside }: Opening) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="opener" data-open={open || undefined}>
      <div className="opener-line">
        {line}
        <button
          type="button"
          className="opener-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={label}
          onClick={() => setOpen(!open)}
        >
          <IconChevronDown size={20} stroke={1.7} aria-hidden="true" />
        </button>
      </div>
      {open && (
        <div className="opener-inside" id={id}>
          {inside()}
        </div>
      )}
    </div>
  );
}
