// The words of a resource for whoever reads no codes: an EHR shows them as they are.

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A heading and paragraphs, in XHTML; empty ones are left out. */
export function narrative(heading: string, ...paragraphs: readonly string[]) {
  const body = paragraphs.filter((text) => text.trim() !== "").map((text) => `<p>${escaped(text)}</p>`);
  return {
    status: "generated",
    div: `<div xmlns="http://www.w3.org/1999/xhtml"><p><b>${escaped(heading)}</b></p>${body.join("")}</div>`,
  } as const;
}
