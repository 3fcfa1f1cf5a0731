// What it is, which reasons contribute, and what the results mean.
import type { Assessment, ReasonLine } from "../../../assess/assessment.ts";
import { type Page, type Tone, tone, wrap } from "../layout.ts";
import { factNames, severityText, shownAll } from "../phrases.ts";
import { statusMark, statusWord, systemName } from "../words.ts";
import { countOf, type Detail, head, type Section } from "./section.ts";

export function diagnosisSection({ diagnosis, today }: Assessment, page: Page, detail: Detail): Section {
  const { status, systems, course, severity, mimics } = diagnosis;
  const details = [course === "unknown" ? undefined : course, severity && severityText(severity)].filter((one) => one !== undefined);
  const pictures = mimics.filter(({ verdict }) => verdict === "yes");
  return {
    lines: [
      ...head(`${diagnosis.title}.`, page, detail),
      ...wrap(diagnosis.clinician, page, "  "),
      ...wrap(
        Object.entries(systems)
          .map(([id, truth]) => `${systemName[id] ?? id}: ${truth}`)
          .join("   "),
        page,
        "  ",
      ),
      ...(details.length === 0 || detail === "brief" ? [] : wrap(details.join(", "), page, "  ")),
      ...(status === "not-met" ? wrap(`Because: ${shownAll(diagnosis.because, today)}`, page, "  ", "quiet") : []),
      ...pictures.flatMap(({ title, because }) => wrap(`Looks like: ${title} (${shownAll(because, today)})`, page, "  ", "likely")),
      ...(diagnosis.missing.length === 0 ? [] : wrap(`To decide, ask: ${factNames(diagnosis.missing.slice(0, 8))}`, page, "  ", "unknown")),
    ],
  };
}

const toneOf: Readonly<Record<ReasonLine["status"], Tone>> = { present: "found", suspected: "likely", unknown: "unknown", absent: "quiet" };

const margin = " ".repeat(10);

export function reasonSection({ reasons, today }: Assessment, page: Page, detail: Detail): Section {
  const of = (status: ReasonLine["status"]) => reasons.filter((reason) => reason.status === status);
  const named = (status: ReasonLine["status"]) => {
    const titles = of(status).map(({ title }) => title);
    return titles.length === 0
      ? []
      : wrap(titles.join("; "), page, `${statusMark[status]} ${statusWord[status]}, ${titles.length}: `, toneOf[status], 2);
  };
  const full = [...of("present"), ...of("suspected")].flatMap((reason) => {
    const [title = "", ...more] = wrap(reason.title, page, margin, "strong");
    const mark = `${statusMark[reason.status]} ${statusWord[reason.status]}`.padEnd(margin.length);
    return [
      `${tone(mark, toneOf[reason.status], page)}${title.slice(margin.length)}`,
      ...more,
      ...wrap(shownAll(reason.for, today), page, margin),
    ];
  });
  return {
    lines: [
      ...head("Reasons", page, detail),
      ...(full.length === 0 ? ["  None that can be stated yet."] : full),
      ...named("unknown"),
      ...(detail === "full" ? named("absent") : []),
    ],
    left: detail === "full" ? [] : countOf(of("absent").length, "reason ruled out", "reasons ruled out"),
  };
}

/** Whatever else was told once: nobody should think that it was never looked at. */
export function staleSection({ stale }: Assessment, page: Page): Section {
  if (stale.length === 0) return { lines: [] };
  const told = stale.map(({ says, on }) => `${says} (${on})`).join("; ");
  return { lines: ["", ...wrap(told, page, `? Told too long ago to count, ${stale.length}: `, "unknown", 2)] };
}

export function readingSection({ readings }: Assessment, page: Page, detail: Detail): Section {
  if (detail === "brief") return { lines: [], left: countOf(readings.length, "reading of a result", "readings of results") };
  if (readings.length === 0) return { lines: [] };
  return {
    lines: [
      ...head("Reading the results", page, detail),
      ...readings.flatMap(({ title, clinician }) => wrap(`${title}. ${clinician}`, page, "· ")),
    ],
  };
}
