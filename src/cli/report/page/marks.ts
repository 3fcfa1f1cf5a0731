// The marks: ink is certainty. Reasons are squares, advice is circles, "never" an octagon, alarm a triangle. The
// word always stands beside the mark, so the mark itself is silent to a screen reader.
import type { PlanLine, ReasonLine } from "../../../assess/assessment.ts";
import { Html } from "./markup.ts";

const svg = (inner: string): Html =>
  new Html(`<svg class="mark" viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">${inner}</svg>`);

const square = (attributes: string) => `<rect x="1.5" y="1.5" width="13" height="13" rx="2.5" ${attributes}/>`;
const circle = (attributes: string) => `<circle cx="8" cy="8" r="6.5" ${attributes}/>`;

export const statusMark: Readonly<Record<ReasonLine["status"], Html>> = {
  present: svg(square('fill="var(--found)" stroke="var(--found)"')),
  suspected: svg(
    `${square('fill="none" stroke="var(--likelyedge)" stroke-width="1.6"')}<path d="M2 14V8h12v6z" fill="var(--likelyedge)"/>`,
  ),
  unknown: svg(
    `${square('fill="none" stroke="var(--unknownedge)" stroke-width="1.4" stroke-dasharray="2.6 2"')}<text x="8" y="11.6" font-size="9.5" font-weight="700" text-anchor="middle" fill="var(--unknown)">?</text>`,
  ),
  absent: svg(`${square('fill="none" stroke="var(--absent)"')}<path d="M5 8h6" stroke="var(--absent)" stroke-width="1.4"/>`),
};

const cross = '<path d="M5.5 5.5l5 5m0-5l-5 5" stroke="var(--bg)" stroke-width="1.8" stroke-linecap="round"/>';
export const adviceMark: Readonly<Record<PlanLine["advice"], Html>> = {
  offer: svg(
    `${circle('fill="var(--found)"')}<path d="M4.8 8.3l2.2 2.2 4.2-4.6" fill="none" stroke="var(--bg)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`,
  ),
  consider: svg(
    `${circle('fill="none" stroke="var(--found)" stroke-width="1.5"')}<path d="M8 1.5a6.5 6.5 0 0 0 0 13z" fill="var(--found)"/>`,
  ),
  "only-if": svg(
    `${circle('fill="none" stroke="var(--likelyedge)" stroke-width="1.5" stroke-dasharray="2.4 1.9"')}<circle cx="8" cy="8" r="2.2" fill="var(--likelyedge)"/>`,
  ),
  avoid: svg(
    `${circle('fill="none" stroke="var(--against)" stroke-width="1.6"')}<path d="M3.6 12.4l8.8-8.8" stroke="var(--against)" stroke-width="1.6"/>`,
  ),
  never: svg(`<path d="M5.2 1.3h5.6l3.9 3.9v5.6l-3.9 3.9H5.2l-3.9-3.9V5.2z" fill="var(--against)"/>${cross}`),
};
export const noGuidelineMark = svg(circle('fill="none" stroke="var(--absent)" stroke-dasharray="1 2"'));

export const alarmMark = new Html(
  '<svg class="mark" viewBox="0 0 20 18" width="22" height="20" aria-hidden="true"><path d="M10 1l9 16H1z" fill="currentColor"/><path d="M10 7v5m0 2v.6" stroke="var(--alarm)" stroke-width="1.8" stroke-linecap="round"/></svg>',
);

export const wordmark = new Html(
  '<svg class="mark" viewBox="0 0 46 14" width="46" height="14" aria-hidden="true"><rect width="13" height="13" rx="2.5" y=".5" fill="currentColor"/><rect x="16.7" y="1.2" width="11.6" height="11.6" rx="2" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M17 12.6V7h11v5.6z" fill="currentColor"/><rect x="32.7" y="1.2" width="11.6" height="11.6" rx="2" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.6 2"/></svg>',
);
