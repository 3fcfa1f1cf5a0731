// What a person chose for each leg: one channel, or two whose difference it is; or that there is none.
import type { LegChannel } from "../../../../sleep/channels.ts";
import type { ChannelQuestion, ChosenLegs, Labels } from "./messages.ts";

export type Place = "left" | "right" | "combined";

/** Empty where nothing is chosen. */
export type Choice = Readonly<Partial<Record<Place, readonly [plus: string, minus: string]>>>;

/** What the names tell stands in the form for the person to see; what they do not tell is left open. */
export function firstChoice({ labels, found }: ChannelQuestion): Choice {
  const of = (leg: LegChannel | undefined): readonly [string, string] => {
    if (leg === undefined) return ["", ""];
    if (leg.channel.minus === undefined) return [leg.label, ""];
    const pair = labels
      .flatMap((plus) => labels.map((minus) => [plus, minus] as const))
      .find(([plus, minus]) => `${plus} - ${minus}` === leg.label);
    return pair ?? ["", ""];
  };
  return { left: of(found.left), right: of(found.right), combined: of(found.combined) };
}

export type Chosen = { readonly ok: true; readonly value: ChosenLegs } | { readonly ok: false; readonly twice?: string };

export function chosenOf(choice: Choice): Chosen {
  const places = (["left", "right", "combined"] as const).filter((place) => (choice[place]?.[0] ?? "") !== "");
  if (places.length === 0) return { ok: false };
  const used = places.flatMap((place) => choice[place] ?? []).filter((label) => label !== "");
  const twice = used.find((label, i) => used.indexOf(label) !== i);
  if (twice !== undefined) return { ok: false, twice };
  const labels = (place: Place): Labels => {
    const [plus = "", minus = ""] = choice[place] ?? [];
    return minus === "" ? [plus] : [plus, minus];
  };
  return { ok: true, value: Object.fromEntries(places.map((place) => [place, labels(place)])) };
}
