// The colours of the strip by their names, read from the page once for each scheme: a canvas cannot read them itself.
const names = ["ink", "ink2", "edge", "line", "sunk", "found", "foundfill", "likelyedge", "unknown", "unknownedge", "against"] as const;

export type Ink = Readonly<Record<(typeof names)[number], string>> & { readonly font: string };

export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  return { ...(colours as Record<(typeof names)[number], string>), font: style.fontFamily }; // every name was read
}
