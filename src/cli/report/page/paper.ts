// What a page says of itself to the browser: that it may load nothing, and what stands at the foot of every printed page.
import { Html } from "./markup.ts";

/** Nothing is fetched and nothing runs, whatever a record may have brought in. */
export const policy = new Html(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><link rel="icon" href="data:,">`,
);

/** Our own words alone: they are written into a style. */
export const paperFoot = (left: string, right: string): Html =>
  new Html(
    `@page{@bottom-left{content:"${left}";font:8pt sans-serif;color:#60655F}@bottom-right{content:"${right}, page " counter(page) " of " counter(pages);font:8pt sans-serif;color:#60655F}}`,
  );
