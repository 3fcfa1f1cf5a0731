// Laws 1 to 9 and 11: iron.
import { adult, child, kidneyFailure, lateSaturation, noKidneyFailure, pregnant, saturation } from "./bedside.ts";
import { iron, ironByMouth, ironByVein } from "./groups.ts";
import { type Law, type Seen, texts } from "./law.ts";
import type { Told } from "./told.ts";

const lowFerritin = (told: Told): boolean => told.at("ferritin", "<=", 75);
const below45 = (told: Told): boolean => (saturation(told)?.high ?? Infinity) < 45;
const below20 = (told: Told): boolean => (saturation(told)?.high ?? Infinity) < 20;
const from20 = (told: Told): boolean => (saturation(told)?.low ?? -Infinity) >= 20;
const noIronStart = (_: Told, seen: Seen) => seen.starts(iron);
const noVeinStart = (_: Told, seen: Seen) => seen.starts(ironByVein);

/** What the assessment says about iron: its readings, reasons and lines. */
function* ironTexts({ assessment }: Seen): Generator<readonly [path: string, text: string]> {
  yield* texts(
    assessment.readings.filter(({ of }) => of === "ferritin" || of === "transferrin-saturation"),
    "readings",
  );
  yield* texts(
    assessment.reasons.filter(({ id }) => id.startsWith("iron-") || id.startsWith("ferritin")),
    "reasons",
  );
  yield* texts(
    assessment.plan.filter(({ id }) => iron.includes(id)),
    "plan",
  );
}

const daysSinceVeinIron = (told: Told): number => {
  const given = (told.input.medicines ?? []).flatMap(({ ingredient, since, status }) =>
    since !== undefined &&
    status !== "ordered" &&
    ["ferric-carboxymaltose", "iron-sucrose", "ferumoxytol"].includes(ingredient) &&
    since <= told.input.today
      ? [(Date.parse(told.input.today) - Date.parse(since)) / 86_400_000]
      : [],
  );
  return Math.min(told.late("days-since-iv-iron")?.high ?? Infinity, ...given);
};

export const lawsOfIron: readonly Law[] = [
  {
    number: 1,
    says: "saturation of 45 or more, or known overload: no iron is started, whatever ferritin",
    parts: [
      {
        when: "saturation >= 45, also an old one",
        atLeast: 0.7,
        given: (told, seen) =>
          seen.tempting && (lateSaturation(told)?.low ?? 0) >= 45 && (lowFerritin(told) || told.at("ferritin", "<=", 100)),
        broken: noIronStart,
      },
      {
        when: "overload is known",
        atLeast: 0.4,
        given: (told, seen) => seen.tempting && told.yes("iron-overload") && lowFerritin(told),
        broken: noIronStart,
      },
      {
        when: "either, restless legs only possible, or a child",
        atLeast: 0.5,
        given: (told, seen) =>
          (seen.assessment.diagnosis.status === "possible" || child(told)) &&
          (told.yes("iron-overload") || (lateSaturation(told)?.low ?? 0) >= 45),
        broken: noIronStart,
      },
    ],
  },
  {
    number: 2,
    says: "saturation not known: no iron line above only-if",
    parts: [
      {
        when: "no saturation, fresh and readable",
        atLeast: 0.9,
        given: (told, seen) => seen.tempting && saturation(told) === undefined && told.at("ferritin", "<=", 100),
        broken: (_, seen) => seen.above("only-if", iron),
      },
      {
        when: "told, and not known to be below 45",
        atLeast: 1,
        given: (told, seen) => seen.tempting && saturation(told) !== undefined && !below45(told) && told.at("ferritin", "<=", 100),
        broken: (_, seen) => seen.above("only-if", iron),
      },
    ],
  },
  {
    number: 3,
    says: "pregnant before week 14, or the week not known: no iron by vein is started, also when the sex is male",
    parts: [
      {
        when: "pregnant, not known to be at 14 weeks",
        atLeast: 0.7,
        given: (told, seen) => seen.tempting && pregnant(told) && (told.span("gestation")?.low ?? 0) < 14,
        broken: noVeinStart,
      },
      {
        when: "the same, sex male",
        atLeast: 0.5,
        given: (told, seen) => seen.met && pregnant(told) && told.code("sex") === "male" && (told.span("gestation")?.low ?? 0) < 14,
        broken: noVeinStart,
      },
    ],
  },
  {
    number: 4,
    says: "serious infection: no iron by vein is started",
    parts: [
      {
        when: "active-infection yes, ferritin <= 100",
        atLeast: 0.4,
        given: (told, seen) => seen.tempting && told.yes("active-infection") && told.at("ferritin", "<=", 100),
        broken: noVeinStart,
      },
    ],
  },
  {
    number: 5,
    says: "ferritin above 300: no ferric carboxymaltose, iron dextran or ferumoxytol is started",
    parts: [
      {
        when: "ferritin > 300, also an old one",
        atLeast: 0.3,
        given: (told, seen) =>
          seen.tempting && told.lateAt("ferritin", ">", 300) && !(told.span("ferritin") !== undefined && told.at("ferritin", "<=", 300)),
        broken: (_, seen) => seen.starts(["ferric-carboxymaltose", "iron-dextran-lmw", "ferumoxytol"]),
      },
    ],
  },
  {
    number: 6,
    says: "iron by vein less than 84 days ago: no more; less than 56 days: ferritin is neither low nor replete",
    parts: [
      {
        when: "less than 84 days, also told long ago",
        atLeast: 1,
        given: (told, seen) => seen.tempting && daysSinceVeinIron(told) < 84,
        broken: noVeinStart,
      },
      {
        when: "less than 56 days",
        atLeast: 0.8,
        given: (told, { assessment }) => daysSinceVeinIron(told) < 56 && told.has("ferritin") && assessment.diagnosis.status !== "not-met",
        broken: (_, { assessment }) => {
          const judged = assessment.reasons
            .filter(
              ({ id, status }) =>
                (id === "iron-deficiency" && (status === "present" || status === "absent")) ||
                (id === "ferritin-75-to-100" && status === "suspected"),
            )
            .map(({ id, status }) => `${id}: ${status}`);
          const shown = assessment.reasons.filter(({ for: pro, against }) => [...pro, ...against].some(({ fact }) => fact === "ferritin"));
          return judged.length + shown.length === 0
            ? undefined
            : [...judged, ...shown.map(({ id }) => `${id} rests on ferritin`)].join(", ");
        },
      },
    ],
  },
  {
    number: 7,
    says: "without kidney failure the rule of ferritin < 200 and saturation < 20 decides nothing; in kidney failure the rule of either does not",
    parts: [
      {
        when: "no kidney failure, ferritin 101 to 199, saturation < 20",
        atLeast: 0.5,
        given: (told, seen) =>
          seen.tempting &&
          noKidneyFailure(told) &&
          adult(told) &&
          told.at("ferritin", ">", 100) &&
          told.at("ferritin", "<", 200) &&
          below20(told),
        broken: (_, seen) => seen.starts(["iron-sucrose"]) ?? seen.above("only-if", iron),
      },
      {
        when: "an adult on dialysis, and not both of ferritin < 200 and saturation < 20",
        atLeast: 1,
        given: (told, seen) => seen.met && adult(told) && kidneyFailure(told) && !(told.at("ferritin", "<", 200) && below20(told)),
        broken: (_, seen) => {
          const reason = seen.assessment.reasons.find(({ id }) => id === "iron-deficiency");
          return seen.starts(iron) ?? (reason?.status === "present" ? "iron-deficiency: present" : undefined);
        },
      },
      {
        when: "dialysis",
        atLeast: 1,
        given: (told, seen) => seen.met && kidneyFailure(told),
        broken: (_, seen) => seen.starts(iron.filter((id) => id !== "iron-sucrose")),
      },
    ],
  },
  {
    number: 8,
    says: "adult, ferritin above 75 and saturation 20 or more: no iron by mouth is started for the legs",
    parts: [
      {
        when: "ferritin > 75 and saturation >= 20",
        atLeast: 3,
        given: (told, seen) => seen.tempting && adult(told) && told.at("ferritin", ">", 75) && from20(told),
        broken: (_, seen) => seen.starts(ironByMouth),
      },
    ],
  },
  {
    number: 9,
    says: "ferritin above 100 with saturation below 20: never the words replete or normal, never iron by mouth as a start",
    parts: [
      {
        when: "ferritin > 100 and saturation < 20",
        atLeast: 1,
        given: (told) => told.at("ferritin", ">", 100) && below20(told),
        broken: (_, seen) => {
          const found = [...ironTexts(seen)].find(([, text]) => /\b(replete|normal)\b/i.test(text));
          return seen.starts(ironByMouth) ?? found?.join(": ");
        },
      },
    ],
  },
  {
    number: 11,
    says: "iron for a child is at most 3 mg/kg and 130 mg elemental a day; without a weight there is no dose",
    parts: [
      {
        when: "a line of iron for a child",
        atLeast: 1,
        given: (told, seen) => child(told) && seen.line("child-oral-iron") !== undefined,
        broken: (told, seen) => {
          const [dose, weight] = [seen.line("child-oral-iron")?.dose, told.span("weight")];
          if (dose === undefined) return undefined;
          if (weight === undefined) return "a dose without a weight";
          const most = Math.min(130, 3 * weight.low);
          return [dose.start, dose.usualLow ?? 0, dose.usualHigh ?? 0, dose.ceiling].some((mg) => mg > most)
            ? `${JSON.stringify(dose)} for ${weight.low} kg`
            : undefined;
        },
      },
      {
        when: "the same, weight not known",
        atLeast: 0.5,
        given: (told, seen) => child(told) && seen.line("child-oral-iron") !== undefined && told.span("weight") === undefined,
        broken: (_, seen) => (seen.line("child-oral-iron")?.dose === undefined ? undefined : "a dose without a weight"),
      },
    ],
  },
];
