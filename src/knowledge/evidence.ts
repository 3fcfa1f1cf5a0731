// How well a claim was checked: on a primary page, on a page that restates it, or not at all.

export type Evidence = "primary" | "secondary" | "unverified";

const byStrength = ["unverified", "secondary", "primary"] as const satisfies readonly Evidence[];

// A rule is no better than the weakest claim it needs; one that names no claim is unverified.
export function weakest(marks: readonly Evidence[]): Evidence {
  return byStrength.find((mark) => marks.includes(mark)) ?? "unverified";
}
