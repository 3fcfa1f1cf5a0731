// Which channels are the legs: by their names where those are certain, by the person's word where they are not.
import { chooseLeg, findChannels, type FoundChannels, type LegChannel } from "../../sleep/channels.ts";
import type { Header } from "../../sleep/edf-header.ts";
import type { Problem, Read } from "../../sleep/night.ts";
import type { Labels, NightOptions } from "./options.ts";

export interface Legs {
  readonly legs: readonly LegChannel[];
  readonly unclear: FoundChannels["unclear"];
}

type Chosen = Pick<NightOptions, "left" | "right" | "combined">;

export function legsOf({ signals }: Header, chosen: Chosen): Read<Legs> {
  const found = findChannels(signals);
  const legs: LegChannel[] = [];
  const problems: Problem[] = [];
  const choose = (side: LegChannel["side"], labels: Labels) => {
    const leg = chooseLeg(signals, side, labels);
    if (leg.ok) legs.push(leg.value);
    else problems.push(...leg.problems);
  };
  if (chosen.combined !== undefined) choose("combined", chosen.combined);
  else
    for (const side of ["left", "right"] as const) {
      const labels = chosen[side];
      const known = found[side];
      if (labels !== undefined) choose(side, labels);
      else if (known !== undefined) legs.push(known);
    }
  if (problems.length > 0) return { ok: false, problems };
  // What a person chose for one side is no longer a candidate for the other.
  const handPicked = new Set(legs.filter(({ why }) => why === "chosen by hand").flatMap(({ channel }) => [channel.plus, channel.minus]));
  const kept = legs.filter((leg) => leg.why === "chosen by hand" || !handPicked.has(leg.channel.plus));
  if (kept.length === 0 && found.combined !== undefined) kept.push(found.combined);
  if (kept.length === 0) return { ok: false, problems: [noLeg(found), ...found.unclear.map(asProblem)] };
  return { ok: true, value: { legs: kept, unclear: found.unclear.filter(({ index }) => !handPicked.has(index)) } };
}

function noLeg({ problems, unclear }: FoundChannels): Problem {
  const [first] = problems.filter(({ where }) => where === "channels");
  const byHand = "a leg channel, or its name by hand: --left NAME, --right NAME, or --legs NAME for one channel that holds both";
  if (unclear.length > 0) return { where: "channels", what: "no leg channel is certain by its name", expected: byHand };
  return { where: "channels", what: first?.what ?? "no leg channel was found", expected: byHand };
}

const asProblem = ({ label, why, couldBe }: FoundChannels["unclear"][number]): Problem => ({
  where: `channel ${label}`,
  what: why,
  expected: `a person's word: it could be ${couldBe.join(", ")}`,
});
