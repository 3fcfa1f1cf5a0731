// Ink is certainty: found is solid, likely is half, not known is an open dashed square, ruled out is a thin line. Reasons are
// squares, advice is circles, "never" an octagon, alarm a triangle. The word always stands beside the mark.
import type { ReactNode } from "react";
import type { PlanLine, ReasonLine } from "../../assess/assessment.ts";

/** "silent": no guideline speaks of it. */
export type Mark = ReasonLine["status"] | PlanLine["advice"] | "silent" | "missed" | "alarm";

const square = { x: 3, y: 3, width: 14, height: 14, rx: 2.5, fill: "none" } as const;
const circle = { cx: 10, cy: 10, r: 7.5, fill: "none" } as const;
const ink = (name: string) => `var(--mk,var(--${name}))`;
const tick = (stroke: string) => (
  <path d="M6.2 10.300l2.6 2.6 5-5.6" fill="none" stroke={stroke} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
);

const drawn: Readonly<Record<Mark, ReactNode>> = {
  present: <rect x="2" y="2" width="16" height="16" rx="3" fill={ink("found")} />,
  suspected: (
    <>
      <rect {...square} stroke={ink("likelyedge")} strokeWidth="2" />
      <path d="M4 16 16 4v10.500a1.5 1.5 0 0 1-1.5 1.500z" fill={ink("likelyedge")} />
    </>
  ),
  unknown: (
    <>
      <rect {...square} stroke={ink("unknownedge")} strokeWidth="2" strokeDasharray="3.2 2.4" />
      <path
        d="M7.9 8.200a2.1 2.1 0 1 1 3 1.900c-.7.35-.9.75-.9 1.4"
        fill="none"
        stroke={ink("unknown")}
        strokeWidth="1.7"
        strokeLinecap="round"
      />
      <circle cx="10" cy="13.9" r="1.05" fill={ink("unknown")} />
    </>
  ),
  absent: (
    <>
      <rect {...square} stroke={ink("edge")} strokeWidth="1.2" />
      <path d="M6.5 10h7" stroke={ink("absent")} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  offer: (
    <>
      <circle {...circle} r="8.5" fill={ink("found")} />
      {tick("var(--mk2,var(--bg))")}
    </>
  ),
  consider: (
    <>
      <circle {...circle} stroke={ink("found")} strokeWidth="1.8" />
      <path d="M10 2.500a7.5 7.5 0 0 0 0 15z" fill={ink("found")} />
    </>
  ),
  "only-if": (
    <>
      <circle {...circle} stroke={ink("likelyedge")} strokeWidth="1.8" strokeDasharray="3 2.3" />
      <circle cx="10" cy="10" r="2.6" fill={ink("likelyedge")} />
    </>
  ),
  avoid: (
    <>
      <circle {...circle} stroke={ink("against")} strokeWidth="1.9" />
      <path d="M4.9 15.1 15.1 4.9" stroke={ink("against")} strokeWidth="1.9" />
    </>
  ),
  never: (
    <>
      <path d="M6.6 1.800h6.800l4.8 4.800v6.800l-4.8 4.800H6.600l-4.8-4.800V6.600z" fill={ink("against")} />
      <path d="M7 7l6 6m0-6-6 6" stroke="var(--mk2,var(--bg))" strokeWidth="2.1" strokeLinecap="round" />
    </>
  ),
  silent: <circle {...circle} stroke={ink("absent")} strokeWidth="1.4" strokeDasharray="1 2.5" />,
  missed: (
    <>
      <circle {...circle} stroke={ink("unknownedge")} strokeWidth="1.8" strokeDasharray="3 2.3" />
      {tick(ink("unknown"))}
    </>
  ),
  alarm: (
    <>
      <path d="M10 1.6 19 17.800H1z" fill={ink("alarm")} stroke={ink("alarm")} strokeLinejoin="round" strokeWidth="1.5" />
      <path d="M10 7v5" stroke="var(--mk2,var(--onalarm))" strokeWidth="2.1" strokeLinecap="round" />
      <circle cx="10" cy="15" r="1.25" fill="var(--mk2,var(--onalarm))" />
    </>
  ),
};

/** One glyph for status, advice or alarm; silent to a screen reader, because its word stands beside it. */
export function StatusMark({ of, size = 20 }: { readonly of: Mark; readonly size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      {drawn[of]}
    </svg>
  );
}

/** The first three squares: certain, half, open. */
export function Wordmark() {
  return (
    <svg className="mark" viewBox="0 0 36 12" width="37" height="13" aria-hidden="true" focusable="false">
      <rect x="0" y="1" width="10" height="10" rx="2" fill="currentColor" />
      <rect x="13.8" y="1.8" width="8.4" height="8.4" rx="1.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M14 10 22 2v7a1 1 0 0 1-1 1z" fill="currentColor" />
      <rect
        x="26.8"
        y="1.8"
        width="8.4"
        height="8.4"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="2.2 1.6"
      />
    </svg>
  );
}
