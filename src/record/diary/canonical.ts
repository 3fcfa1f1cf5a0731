// One text for one content: keys in order, so that two devices that hold the same revision know it.

/** JSON with sorted keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
