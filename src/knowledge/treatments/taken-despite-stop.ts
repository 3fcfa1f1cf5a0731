// What is said of a medicine that is taken although a stop is known for it.
import type { Ruled, Says } from "../shape.ts";

export const takenDespiteStop: Ruled & { readonly title: string; readonly says: Says } = {
  title: "Review with the prescriber: {medicine}, taken although a reason against it is known",
  rows: ["S-02", "RX-9", "M-DA", "M-A2D"],
  reviewed: "2026-11-22",
  says: {
    plain:
      "You take this now, and something about you speaks against it. Call the person who gave it to you soon. Do not stop it by yourself.",
    clinician:
      "Taken although a stop is known: prescriber review without delay, with a planned way out where the medicine must not be stopped abruptly.",
  },
};

/** The title of that line, which must not read as an offer of the medicine: its name stands within the sentence. */
export const despiteStopTitle = (medicine: string, title: string = takenDespiteStop.title): string =>
  title.replace("{medicine}", medicine.slice(0, 1).toLowerCase() + medicine.slice(1));

/** The id of the line about going on with a medicine that must not be started: that of the line that would start it, and this. */
export const despiteStop = (id: string): string => `${id}-despite-stop`;
