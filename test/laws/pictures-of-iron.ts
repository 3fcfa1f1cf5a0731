// Pictures of iron, pregnancy and kidneys.
import fc from "fast-check";
import { child, lowIron } from "./base.ts";
import { type Any, both, facts, ferritins, from, number, type Picture, taking, yes } from "./picture.ts";

const iron = (ferritin: readonly number[], saturation: readonly number[]) =>
  facts({ ferritin: number("ferritin", ...ferritin), "transferrin-saturation": number("transferrin-saturation", ...saturation) });

export const ironAndKidneys: Readonly<Record<string, Any<Picture>>> = {
  "saturation high": iron([...ferritins.low, ...ferritins.gap], [45, 45.1, 60]),
  "saturation computed": facts({
    ferritin: number("ferritin", ...ferritins.low),
    "serum-iron": number("serum-iron", 60, 100, 140, 180),
    tibc: number("tibc", 250, 300, 400),
  }),
  "overload known": both(lowIron, facts({ "iron-overload": yes })),
  "saturation not known": facts({ ferritin: number("ferritin", ...ferritins.low, ...ferritins.gap) }),
  "iron gap": iron(ferritins.gap, [12, 19, 20, 30]),
  "ferritin high, saturation low": iron(ferritins.high, [8, 15, 19.9]),
  "ferritin above 300": iron(ferritins.above, [8, 15, 19.9, 30]),
  "iron by vein on the list": both(
    lowIron,
    fc.tuple(from("ferric-carboxymaltose", "iron-sucrose", "ferumoxytol"), from(5, 40, 55, 70, 83, 84, 120), from("stopped", "taking")).map(
      ([ingredient, sinceAgo, status]): Picture => ({
        medicines: [{ ingredient, sinceAgo, status: status === "stopped" ? "stopped" : "taking" }],
      }),
    ),
  ),
  "iron by vein lately": both(lowIron, facts({ "days-since-iv-iron": number("days-since-iv-iron", 0, 20, 50, 55, 56, 60, 83, 84, 100) })),
  "iron by vein told long ago": both(
    lowIron,
    fc
      .tuple(from(0, 10, 20), from(31, 35, 50, 63))
      .map(([value, ago]): Picture => ({ facts: { "days-since-iv-iron": { value, unit: "d", ago } } })),
  ),
  infection: both(lowIron, facts({ "active-infection": yes })),
  pregnant: both(
    lowIron,
    facts(
      {
        sex: from("female", "female", "female", "male", "other"),
        pregnant: yes,
        age: number("age", 18, 25, 33, 40),
        gestation: number("gestation", 6, 13, 13.9, 14, 20, 30),
        "oral-iron-failed": yes,
        ferritin: number("ferritin", 12, 29, 30, 50),
      },
      0.85,
    ),
  ),
  "perhaps pregnant": facts({
    sex: from("female", "other"),
    age: number("age", 18, 25, 33, 40, 55),
    pregnant: from({ value: false, ago: 60 }),
  }),
  "kidney failure": both(
    facts({
      dialysis: yes,
      ferritin: number("ferritin", 40, 75, 150, 199, 200, 250),
      "transferrin-saturation": number("transferrin-saturation", 10, 19, 20, 30),
    }),
    facts({ hemodialysis: yes, "chronic-kidney-disease": yes, creatinine: number("creatinine", 0.8, 5.5, 8) }, 0.6),
  ),
  "kidney failure on enacarbil": both(facts({ dialysis: yes }), taking("gabapentin-enacarbil")),
  "child, weight not told": both(child, facts({ weight: from(undefined) })),
  "kidney failure and good creatinine": facts({
    dialysis: yes,
    creatinine: number("creatinine", 0.6, 0.8),
    weight: number("weight", 70, 85, 110),
    sex: from("female", "male"),
  }),
  "kidneys weak": facts(
    {
      creatinine: number("creatinine", 1.2, 1.6, 2.2, 3.5, 5.5),
      weight: number("weight", 43, 55, 70),
      "creatinine-clearance": number("creatinine-clearance", 10, 14.9, 15, 22, 29.5, 30, 31, 45, 59.9, 60),
    },
    0.6,
  ),
  "kidneys not known": facts({ creatinine: from({ value: 0.9, unit: "mg/dL", ago: 400 }) }),
  "magnesium low": facts({ magnesium: number("magnesium", 0.5, 0.69, 0.7) }),
  "magnesium and weak kidneys": both(
    facts(
      { creatinine: number("creatinine", 3.5, 5.5, 8), weight: number("weight", 43, 55, 70), magnesium: number("magnesium", 0.5, 0.69) },
      0.9,
    ),
    fc.oneof(taking("magnesium-oxide", "magnesium-citrate"), fc.constant({})),
  ),
  "magnesium taken": taking("magnesium-oxide", "magnesium-citrate", "magnesium"),
};
