// Clock times as hours and back.

/** "22:30" is 22.5; anything else is not known. */
export function hoursOf(clock: string): number | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(clock);
  return match === null ? undefined : Number(match[1]) + Number(match[2]) / 60;
}

/** 22.5, or a told value that holds it, is "22:30"; what is not a time is an empty clock. */
export function clockOf(value: unknown): string {
  const hours: unknown = typeof value === "object" && value !== null && "value" in value ? value.value : value;
  if (typeof hours !== "number" || hours < 0 || hours > 24) return "";
  const minutes = Math.round(hours * 60) % 1440;
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
