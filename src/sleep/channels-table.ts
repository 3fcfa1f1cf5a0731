// The names under which sleep laboratories store leg electrodes and the ECG, and what each name does and does not tell.
// Sources: C-EDF-009, C-EDF-015, C-EDF-016, C-SLP-001 and the open channel table of the PhysioNet Challenge 2026.
export type ChannelMeaning =
  // One channel per leg, as the rules ask for.
  | "left"
  | "right"
  // One of the two electrodes over one muscle: the channel is their difference.
  | "left-pole-1"
  | "left-pole-2"
  | "right-pole-1"
  | "right-pole-2"
  // Both legs in one channel: movements can be scored, sides cannot.
  | "combined"
  // "Leg 1": one leg of two, or one electrode of a pair.
  | "leg-1"
  | "leg-2"
  // A leg, but the name does not say which.
  | "some-leg"
  | "ecg";

export interface ChannelNames {
  readonly means: ChannelMeaning;
  readonly names: readonly string[];
  // Why a person must look before it is used. Absent: the name says it plainly.
  readonly confirm?: string;
}

const against = "it is recorded against a distant electrode, not across the muscle";
const mayBeChin = "the name says EMG and a side, but not that it is a leg";
const sensor = "the name is also used for movement sensors, which are no EMG";

// Written in lower case without blanks and underscores, and without a leading "EMG": "L Leg", "l_leg" and "EMG LLeg" are one name.
export const channelNames: readonly ChannelNames[] = [
  { means: "left", names: ["lat", "leftleg", "lleg", "l-leg", "leg-l", "leg/l", "legl", "leg(l)", "llegemg", "anttibiall"] },
  { means: "left", names: ["plml", "foot-l", "feet-l"], confirm: sensor },
  { means: "left", names: ["lemg"], confirm: mayBeChin },
  { means: "left", names: ["gnd-legl", "lat-e1"], confirm: against },
  { means: "right", names: ["rat", "rightleg", "rleg", "r-leg", "leg-r", "leg/r", "legr", "leg(r)", "rlegemg", "anttibialr"] },
  { means: "right", names: ["plmr", "foot-r", "feet-r"], confirm: sensor },
  { means: "right", names: ["remg"], confirm: mayBeChin },
  { means: "right", names: ["gnd-legr", "rat-e1"], confirm: against },
  { means: "left-pole-1", names: ["lleg+", "lat1", "lat-u", "l-leg1"] },
  { means: "left-pole-2", names: ["lleg-", "lat2", "lat-l", "l-leg2"] },
  { means: "right-pole-1", names: ["rleg+", "rat1", "rat-u", "r-leg1"] },
  { means: "right-pole-2", names: ["rleg-", "rat2", "rat-l", "r-leg2"] },
  { means: "combined", names: ["legs", "l/rat"], confirm: "both legs seem to share one channel" },
  { means: "leg-1", names: ["leg1"] },
  { means: "leg-2", names: ["leg2"] },
  { means: "some-leg", names: ["leg", "emg-leg", "tib", "legsl-leg1"] },
  {
    means: "ecg",
    names: ["ecg", "ekg", "ecgi", "ecgii", "ecg1", "ecg2", "ecgl", "ecg-la", "ecg-ra", "ecg-ll", "ecg-v1", "ecg-v2", "ekg-r", "ekg-l"],
  },
  { means: "ecg", names: ["ecgref-ecg1", "ecgref-ecg2", "ecgref-ecg3", "ekg-e1"] },
];
