// The agreement of two scorings on a terminal: how many events are shared, how far seconds agree, and every disagreement by its time.
import type { Disagreement, EventAgreement, IndexDifference } from "../../sleep/agreement.ts";
import type { RuleSet } from "../../sleep/choices.ts";
import { heading, type Page, tone, wrap } from "../report/layout.ts";
import type { Compared } from "./agree.ts";
import { clockText, problemText, researchUse, rulesName } from "./words.ts";

const shown = 25;

export function agreementText(compared: Compared, page: Page): string {
  const { a, b, f1, matched, onlyA, onlyB, overlap, kappa, kappaSeconds, medianOnsetDifference, sides, problems } = compared;
  return [
    ...wrap(`Event F1 ${number(f1, 3)}, kappa per second ${number(kappa, 3)}`, page, "", "strong"),
    ...wrap(`A is ${a}, B is ${b}. Two events are one where they share at least ${Math.round(overlap * 100)} % of their union.`, page),
    ...wrap(researchUse, page, "", "likely"),
    ...heading("Events", page),
    ...wrap(`${counts({ matched, onlyA, onlyB, f1 })}`, page, "All        "),
    ...(sides.length > 1 ? sides.flatMap((side) => wrap(counts(side), page, side.side === "left" ? "Left       " : "Right      ")) : []),
    ...wrap(`B begins ${number(medianOnsetDifference, 3)} s after A, in the middle of all pairs`, page, "Onsets     "),
    ...wrap(
      `${kappaSeconds} seconds of legs, ${clock(compared, compared.fromSeconds)} to ${clock(compared, compared.toSeconds)}`,
      page,
      "Seconds    ",
    ),
    ...indexLines(compared, page),
    ...disagreementLines(compared, page),
    ...(problems.length === 0
      ? []
      : [
          ...heading(`Problems in the scorings (${problems.length})`, page),
          ...problems.slice(0, shown).flatMap((one) => wrap(problemText(one), page, "! ", "likely")),
        ]),
  ].join("\n");
}

const number = (value: number | null, digits: number): string => (value === null ? "not defined" : value.toFixed(digits));

const counts = ({ matched, onlyA, onlyB, f1 }: EventAgreement): string =>
  `${matched} shared, ${onlyA} only in A, ${onlyB} only in B, F1 ${number(f1, 3)}`;

const clock = ({ startSecondsOfDay }: Compared, seconds: number): string => clockText(seconds, startSecondsOfDay ?? undefined, true);

const telling = ["plms", "plmw", "plms-nrem", "plms-rem", "plms-nonrespiratory", "plms-arousal", "lms", "periodicity-wasm"];

function indexLines({ indices, stagedBy }: Compared, page: Page): string[] {
  if (stagedBy === null)
    return [
      ...heading("Indices", page),
      ...wrap(
        "Nobody staged this night, so nothing can be compared per hour of sleep. --stages FILE names the stages.",
        page,
        "? ",
        "unknown",
      ),
    ];
  const cell = (text: string) => text.padStart(11);
  const columns = (texts: readonly string[]) => texts.map(cell).join("");
  // On a narrow terminal the numbers take a line of their own.
  const beside = page.width >= 70;
  const room = page.width - 33;
  const line = ({ says, a, b, difference }: IndexDifference): readonly string[] => {
    const lines = wrap(says, { width: beside ? room - 1 : page.width, colour: false });
    const numbers = columns([number(a, 2), number(b, 2), signed(difference)]);
    if (!beside) return [...lines, `${" ".repeat(room)}${numbers}`];
    return [...lines.slice(0, -1), `${(lines.at(-1) ?? "").padEnd(room)}${numbers}`];
  };
  const group = (rules: RuleSet): readonly string[] => {
    const rows = telling.flatMap((id) => indices.filter((one) => one.rules === rules && one.id === id && one.difference !== null));
    if (rows.length === 0) return [];
    return [tone(`${rulesName[rules].padEnd(room)}${columns(["A", "B", "B minus A"])}`, "strong", page), ...rows.flatMap(line)];
  };
  return [
    ...heading("Indices, each by the usual reading of its rules", page),
    ...group("wasm-2016"),
    ...group("aasm"),
    ...wrap(`Stages: ${stagedBy}. --json holds every index.`, page, "", "quiet"),
  ];
}

const signed = (value: number | null): string => (value === null ? "" : `${value > 0 ? "+" : ""}${value.toFixed(2)}`);

function disagreementLines(compared: Compared, page: Page): string[] {
  const { disagreements } = compared;
  if (disagreements.length === 0) return [];
  const more = disagreements.length - shown;
  const line = ({ kind, side, span }: Disagreement) =>
    `${clock(compared, span.onset)}  ${span.onset.toFixed(2).padStart(9)} s  ${span.duration.toFixed(2).padStart(6)} s  ${side.padEnd(8)}only in ${kind === "only-a" ? "A" : "B"}`;
  return [
    ...heading(`Disagreements (${disagreements.length})`, page),
    ...disagreements.slice(0, shown).map(line),
    ...(more > 0 ? [`and ${more} more; --json lists them all`] : []),
  ];
}
