// From which day to which a medicine is taken, by what each kind of resource tells about it.
import type { Day } from "../../record/day.ts";
import type { Plain } from "../../record/read.ts";
import { spanOf } from "../dates.ts";
import type { Draft } from "../draft.ts";
import { found, numberIn, objectIn, objectsIn, textIn } from "../json.ts";
import { daysIn } from "./dose.ts";

export interface Period {
  readonly since: Day | undefined;
  readonly until: Day | undefined;
  /** The day on which it was last written down; nothing where no date tells it. */
  readonly told: Day | undefined;
}

type Read = (key: string, value: unknown, end: "first" | "last") => Day | undefined;

export function periodOf(resource: Plain, type: string, origin: string, draft: Draft): Period {
  const read: Read = (key, value, end) => {
    if (value === undefined) return undefined;
    const span = spanOf(value);
    if (span === undefined) draft.problem(`${origin}.${key}`, `found ${found(value)}`, "a date such as 2026-11-22");
    return span?.[end];
  };
  const effective = objectIn(resource, "effectivePeriod");
  switch (type) {
    case "MedicationRequest":
      return ofRequest(resource, read);
    case "MedicationDispense": {
      const since = read("whenHandedOver", resource["whenHandedOver"] ?? resource["whenPrepared"], "first");
      return { since, until: after(since, objectIn(resource, "daysSupply")), told: since };
    }
    case "MedicationAdministration": {
      const { effectiveDateTime: at } = resource;
      const since = read("effective", at ?? effective?.["start"], "first");
      return { since, until: read("effective", at ?? effective?.["end"], "last"), told: since };
    }
    default: {
      const since = read("effective", resource["effectiveDateTime"] ?? effective?.["start"], "first");
      const until = read("effectivePeriod.end", effective?.["end"], "last");
      return { since, until, told: read("dateAsserted", resource["dateAsserted"], "first") ?? since };
    }
  }
}

/** The end of a prescription's validity ends its dispensing, not its taking, so it is no end here. */
function ofRequest(resource: Plain, read: Read): Period {
  const bounds = objectsIn(resource, "dosageInstruction").map(
    (one) => objectIn(objectIn(objectIn(one, "timing") ?? {}, "repeat") ?? {}, "boundsPeriod") ?? {},
  );
  const starts = bounds.map(({ start }) => read("dosageInstruction", start, "first")).filter((day) => day !== undefined);
  const ends = bounds.map(({ end }) => read("dosageInstruction", end, "last"));
  const supply = objectIn(resource, "dispenseRequest") ?? {};
  const orders = [
    read("authoredOn", resource["authoredOn"], "first"),
    read("validityPeriod", objectIn(supply, "validityPeriod")?.["start"], "first"),
  ];
  const ordered = orders.filter((day) => day !== undefined);
  const since = starts.length > 0 ? Math.min(...starts) : ordered.length > 0 ? Math.max(...ordered) : undefined;
  const known = ends.filter((day) => day !== undefined);
  const told = ordered.length > 0 ? Math.max(...ordered) : since;
  if (known.length > 0 && known.length === ends.length) return { since, until: Math.max(...known), told };
  return { since, told, until: resource["status"] === "completed" ? after(since, objectIn(supply, "expectedSupplyDuration")) : undefined };
}

function after(since: Day | undefined, duration: Plain | undefined): Day | undefined {
  const days = duration && daysIn(numberIn(duration, "value"), textIn(duration, "code") ?? textIn(duration, "unit"));
  return since === undefined || days === undefined ? undefined : since + Math.ceil(days);
}
