// What the page and its worker say to each other. Plain data only.
import type { FoundChannels, LegChannel } from "../../../../sleep/channels.ts";
import type { Header } from "../../../../sleep/edf-header.ts";
import type { MarkedMovement, NightEvents, Problem, Segment } from "../../../../sleep/night.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import type { Pyramid } from "./pyramid.ts";

export interface NamedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** One label, or two whose difference is the leg. */
export type Labels = readonly [plus: string, minus?: string];

/** What a person said about the channels. All absent: the night has marks, and no channel is searched. */
export interface ChosenLegs {
  readonly left?: Labels;
  readonly right?: Labels;
  readonly combined?: Labels;
}

export type ToWorker =
  | { readonly is: "open"; readonly recording: NamedFile; readonly beside: readonly NamedFile[] }
  | { readonly is: "make" }
  | { readonly is: "legs"; readonly chosen: ChosenLegs }
  | { readonly is: "score"; readonly nr: number; readonly wanted: Wanted }
  | { readonly is: "window"; readonly nr: number; readonly leg: number; readonly fromSeconds: number; readonly toSeconds: number };

export interface Wanted {
  // "detected": as the detector left them.
  readonly movements: "detected" | readonly MarkedMovement[];
  // Channels that a person left out, by their place in the list of legs.
  readonly without: readonly number[];
}

export type Doing = "making" | "reading";

export type FromWorker =
  | { readonly is: "progress"; readonly doing: Doing; readonly done: number; readonly all: number }
  | { readonly is: "ask"; readonly question: ChannelQuestion }
  | { readonly is: "night"; readonly night: OpenNight }
  | { readonly is: "scored"; readonly nr: number; readonly result: NightResult }
  | { readonly is: "window"; readonly nr: number; readonly leg: number; readonly segments: readonly Segment[] }
  // A question about an open night that could not be answered: the night itself stays open, with everything a person did to it.
  | { readonly is: "refused"; readonly nr: number; readonly problems: readonly Problem[] }
  | { readonly is: "failed"; readonly problems: readonly Problem[] };

export interface ChannelQuestion {
  readonly labels: readonly string[];
  readonly found: Pick<FoundChannels, "left" | "right" | "combined" | "unclear" | "problems">;
  readonly name: string;
}

export interface LegPicture extends Pick<LegChannel, "side" | "label" | "why" | "samplesPerSecond"> {
  readonly pyramid: Pyramid;
}

export interface OpenNight {
  readonly name: string;
  // The same for the same recording, whatever its name.
  readonly contentId: string;
  // An invented night, which never enters a record.
  readonly made: boolean;
  readonly format: Header["format"];
  readonly start: Header["start"];
  readonly untilSeconds: number;
  readonly events: Omit<NightEvents, "problems" | "movements">;
  readonly legs: readonly LegPicture[];
  // What a file marks already; absent where none does.
  readonly marks?: readonly MarkedMovement[];
  readonly result: NightResult;
  readonly problems: readonly Problem[];
}
