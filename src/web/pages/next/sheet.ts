// The one page for the doctor, as data: printed by the browser, set as a PDF, sealed into a link. It says what the assessment says.
import type { TFunction } from "i18next";
import type { Assessment, PlanLine, ReasonLine, Shown } from "../../../assess/assessment.ts";
import type { FactId } from "../../../knowledge/facts.ts";
import type { Block, Item, NightBar, Sheet } from "../../../paper/sheet.ts";
import { mapOf } from "../../parts/map.ts";
import { telling } from "../../parts/phrases.ts";
import type { ToldMedicine } from "../../state/answers.ts";
import type { Say } from "../../words/medicine.ts";
import { order } from "./order.ts";

/** What the page needs beside the assessment: the words of its language. */
export interface Telling {
  readonly t: TFunction<"next">;
  readonly parts: TFunction<"parts">;
  readonly say: Say;
  readonly language: "en" | "es";
  readonly day: (iso: string) => string;
  readonly fact: (id: FactId) => string;
  readonly value: (shown: Shown) => string;
}

export interface Beside {
  readonly medicines: readonly ToldMedicine[] | undefined;
  readonly nights?: readonly NightBar[];
  readonly nightsAWeek?: number;
  /** Said on every page: nobody takes a sample for a person. */
  readonly invented?: boolean;
}

/** So many stand on the page by name; how many more there are is said. */
const NAMED = { reasons: 7, unknown: 5, asks: 6, tests: 4, facts: 2 } as const;

export function sheetOf(assessment: Assessment, beside: Beside, telling: Telling): Sheet {
  const { t, language, day } = telling;
  return {
    language,
    title: t("sheetTitle"),
    paper: "A4",
    head: beside.invented === true ? `${t("invented")}, ${day(assessment.today)}` : day(assessment.today),
    counts: t("counts", { page: "{{page}}", pages: "{{pages}}" }),
    foot: [t("foot"), t("knowledge", { version: assessment.knowledge.version })],
    onePage: true,
    blocks: [
      ...opening(assessment, beside, telling),
      { kind: "columns", columns: [found(assessment, telling), open(assessment, telling)] },
      ...asks(assessment, telling),
      ...nights(beside, telling),
      { kind: "rule" },
      { kind: "heading", level: 2, text: t("take") },
      taken(beside, telling),
      { kind: "notes", label: t("notes") },
    ],
  };
}

function opening({ diagnosis, alarms, notAsked }: Assessment, { nightsAWeek }: Beside, { t, parts, say }: Telling): Block[] {
  const { status, severity } = diagnosis;
  const head = status === "met" || status === "possible" ? status : "other";
  const said = [
    say.rule("statuses", status, "title", diagnosis.title),
    ...(nightsAWeek === undefined ? [] : [t("nightsAWeek", { count: nightsAWeek })]),
    ...(severity === undefined ? [] : [t(severity.low === severity.high ? "severityOne" : "severity", severity)]),
  ].join(", ");
  const present = alarms.filter((one) => one.status === "present");
  const unasked = notAsked.length === 0 ? "" : ` ${t("notAsked", { count: notAsked.length })}`;
  return [
    { kind: "heading", level: 1, text: t(`sheetHead.${head}`) },
    { kind: "text", size: "lead", text: `${said}.${present.length === 0 ? ` ${t("noAlarm")}` : ""}${unasked}` },
    ...present.map(
      ({ id, urgency, title, do: todo }): Block => ({
        kind: "alarm",
        title: `${parts(`urgency.${urgency}`)}: ${say.rule("alarms", id, "title", title)}`,
        text: say.rule("alarms", id, "do", todo),
      }),
    ),
  ];
}

function found({ reasons, today }: Assessment, telling_: Telling): Block[] {
  const { t, say, parts } = telling_;
  const [present, likely] = [of(reasons, "present"), of(reasons, "suspected")];
  const item =
    (mark: "present" | "suspected") =>
    (line: ReasonLine): Item => ({
      mark,
      title: say.rule("reasons", line.id, "title", line.title),
      text: factsText(line.for, today, telling_) || parts(`status.${mark}`),
    });
  const shown = [...present.map(item("present")), ...likely.map(item("suspected"))].slice(0, NAMED.reasons);
  return [
    { kind: "rule" },
    { kind: "heading", level: 2, text: `${t("found", { count: present.length })} · ${t("likely", { count: likely.length })}` },
    ...(shown.length === 0 ? [small(t("none"))] : [{ kind: "list", items: shown } as const]),
    ...more(present.length + likely.length - shown.length, telling_),
  ];
}

function open(assessment: Assessment, telling: Telling): Block[] {
  const { reasons, tests } = assessment;
  const { t, say } = telling;
  // What the best tests would settle comes first: that is what the doctor can do something about.
  const wanted = tests.flatMap(({ settles }) => settles);
  const rank = (id: string) => (wanted.includes(id) ? wanted.indexOf(id) : wanted.length);
  // As many as the map shows: what no answer settles is no open question.
  const unknown = mapOf(assessment)
    .rows.flatMap(({ status, tiles }) => (status === "unknown" ? tiles.map(({ line }) => line) : []))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
  const absent = of(reasons, "absent").map(({ id, title }) => say.rule("reasons", id, "title", title));
  return [
    { kind: "rule" },
    { kind: "heading", level: 2, text: t("unknown", { count: unknown.length }), unknown: true },
    small(t("unknownHow")),
    {
      kind: "list",
      items: unknown.slice(0, NAMED.unknown).map(({ id, title }) => ({ mark: "unknown", title: say.rule("reasons", id, "title", title) })),
    },
    ...more(unknown.length - NAMED.unknown, telling),
    { kind: "heading", level: 2, text: t("ruledOut", { count: absent.length }) },
    small(absent.length === 0 ? t("none") : `${absent.join(", ")}.`),
  ];
}

function asks(assessment: Assessment, { t, parts, say }: Telling): Block[] {
  const { ask, review } = order(assessment);
  const line = ({ id, title, strength }: PlanLine): Item => ({
    title: say.rule("treatments", id, "title", title),
    aside: parts(`strength.${strength}`),
  });
  const items = [...review, ...ask].slice(0, NAMED.asks).map(line);
  const tests = assessment.tests.filter(({ id }) => id !== "interview").slice(0, NAMED.tests);
  return [
    { kind: "rule" },
    {
      kind: "columns",
      columns: [
        [
          { kind: "heading", level: 2, text: t("wouldAsk") },
          items.length === 0 ? small(t("none")) : { kind: "list", numbered: true, items },
        ],
        [
          { kind: "heading", level: 2, text: t("couldTest") },
          {
            kind: "list",
            numbered: true,
            items: tests.map(({ id, title, settles }) => ({
              title: say.rule("tests", id, "title", title),
              ...(settles.length > 0 && { aside: t("settles", { count: settles.length }) }),
            })),
          },
        ],
      ],
    },
  ];
}

const nights = ({ nights: bars }: Beside, { t }: Telling): Block[] =>
  bars === undefined || bars.length === 0
    ? []
    : [{ kind: "rule" }, { kind: "heading", level: 2, text: t("nights") }, { kind: "nights", nights: bars, says: t("nightsSay") }];

function taken({ medicines }: Beside, { t, day }: Telling): Block {
  if (medicines === undefined) return small(t("takeUnknown"));
  const now = medicines.filter(({ status, until }) => status !== "stopped" && until === undefined);
  if (now.length === 0) return small(t("takeNone"));
  const item = ({ ingredient, dailyDose, unit, since }: ToldMedicine): Item => ({
    title: `${ingredient.replaceAll("-", " ")}${dailyDose === undefined ? "" : ` ${dailyDose} ${unit ?? "mg"}`}`,
    ...(since !== undefined && { text: day(since) }),
  });
  const half = Math.ceil(now.length / 2);
  return {
    kind: "columns",
    columns: [now.slice(0, half), now.slice(half)].map((some) => (some.length === 0 ? [] : [{ kind: "list", items: some.map(item) }])),
  };
}

const of = (reasons: readonly ReasonLine[], status: ReasonLine["status"]) => reasons.filter((one) => one.status === status);
const small = (text: string): Block => ({ kind: "text", size: "small", text });
const more = (count: number, { t }: Telling): Block[] => (count > 0 ? [small(t("andMore", { count }))] : []);

/** "Ferritin 40 µg/L, 30 Oct 2026": the facts that carried it, the first few. A fact that only holds needs no value. */
function factsText(shown: readonly Shown[], today: string, { fact, value, day }: Telling): string {
  return telling(shown)
    .slice(0, NAMED.facts)
    .map((one) => {
      if (one.fact === "medicines") return value(one); // the names say it
      const on = one.on === undefined || one.on === today ? "" : `, ${day(one.on)}`;
      return one.value === true ? `${fact(one.fact)}${on}` : `${fact(one.fact)} ${value(one)}${on}`;
    })
    .join("; ");
}
