// What is known of a night besides its signal: the recording's own annotations, and the scorings that a person laid beside it.
import type { NightEvents, Problem, Read } from "./night.ts";
import { outsideRecording } from "./outside-recording.ts";
import type { NightReading } from "./read-night.ts";
import { eventsFromAnnotations } from "./stages-annotations.ts";
import { joinScorings } from "./stages-join.ts";

const kinds = ["stages", "arousals", "respiratory", "lightsOff", "lightsOn"] as const;

/** A scoring that was laid beside takes the place of the recording's own, kind by kind, and that is said. Marks stand under `movements`. */
export function eventsAround(
  reading: Pick<NightReading, "header" | "annotations" | "recorded">,
  beside: readonly NightEvents[],
): Read<NightEvents> {
  const annotated = reading.header.signals.some(({ role }) => role === "annotations");
  const own: NightEvents = annotated ? eventsFromAnnotations(reading.annotations) : { dialect: "no annotations", problems: [] };
  if (beside.length === 0) return { ok: true, value: own };
  const joined = joinScorings(beside);
  if (!joined.ok) return joined;
  const given = joined.value;
  const replaced = kinds.filter((kind) => kind in own && kind in given);
  const problems: Problem[] = [...own.problems, ...given.problems, ...outsideRecording(given, reading.recorded)];
  if (replaced.length > 0)
    problems.push({
      where: replaced.join(", "),
      what: "the recording has its own; those of the file beside it are taken",
      expected: "one scoring, or a person's choice as here",
    });
  return { ok: true, value: { ...own, ...given, dialect: `${own.dialect} + ${given.dialect}`, problems } };
}
