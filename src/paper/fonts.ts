// The two families of the screen, embedded whole as far as they are used, so that ≤ and µ are what they are on every machine.
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);
const sans = (file: string) => resolve(`@expo-google-fonts/source-sans-3/${file}`);

export const fonts = {
  sans: sans("400Regular/SourceSans3_400Regular.ttf"),
  bold: sans("600SemiBold/SourceSans3_600SemiBold.ttf"),
  serif: resolve("@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
} as const;

export type Font = keyof typeof fonts;

export interface Style {
  readonly font: Font;
  /** In points, before the page is set smaller to fit. */
  readonly size: number;
  readonly color: string;
  readonly gap: number;
}

/** Print is ink on white: the day's palette. */
export const color = {
  ink: "#1B201E",
  quiet: "#474D49",
  line: "#B9B6AC",
  found: "#124B43",
  likely: "#946400",
  unknown: "#5B3670",
  unknownEdge: "#7D5797",
  against: "#43260F",
  alarm: "#B40F1E",
  paper: "#FFFFFF",
} as const;

export const styles = {
  h1: { font: "serif", size: 21, color: color.ink, gap: 1.5 },
  h2: { font: "serif", size: 14, color: color.ink, gap: 1 },
  h3: { font: "bold", size: 10, color: color.ink, gap: 1 },
  lead: { font: "sans", size: 11.5, color: color.ink, gap: 2 },
  body: { font: "sans", size: 10, color: color.ink, gap: 1.5 },
  small: { font: "sans", size: 9, color: color.quiet, gap: 1 },
  title: { font: "bold", size: 10, color: color.ink, gap: 1 },
} as const satisfies Readonly<Record<string, Style>>;
