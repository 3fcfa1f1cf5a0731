// The room at three in the morning: by the clock or by choice. The rule itself stands in public/scheme.js, which runs before
// the first paint, so that no light flashes.
import { useEffect, useState } from "react";

export const roomChoices = ["auto", "three", "plain"] as const;
export type RoomChoice = (typeof roomChoices)[number];

declare global {
  interface Window {
    readonly ekbomRoom: () => "three" | undefined;
  }
}

const KEY = "ekbom-room";
const MINUTE = 60_000;

export const roomChoice = (): RoomChoice => roomChoices.find((one) => one === localStorage.getItem(KEY)) ?? "auto";

/** Puts the room on the page while the log is open, and takes it off when it closes. */
export function useRoom(): { readonly dark: boolean; readonly choose: (choice: RoomChoice) => void } {
  const [dark, setDark] = useState(() => window.ekbomRoom() === "three");
  useEffect(() => {
    const look = () => setDark(window.ekbomRoom() === "three");
    const timer = setInterval(look, MINUTE);
    return () => {
      clearInterval(timer);
      delete document.documentElement.dataset["room"];
    };
  }, []);
  useEffect(() => {
    if (dark) document.documentElement.dataset["room"] = "three";
    else delete document.documentElement.dataset["room"];
  }, [dark]);
  return {
    dark,
    choose: (choice) => {
      localStorage.setItem(KEY, choice);
      setDark(window.ekbomRoom() === "three");
    },
  };
}
