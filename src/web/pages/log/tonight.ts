// The entries of this night, in the order of the night.
import { useMemo } from "react";
import type { Entry } from "../../../record/diary/diary.ts";
import { entriesOf } from "../../../record/diary/merge.ts";
import type { NightDate } from "../../../record/diary/moment.ts";
import { tonight } from "../../state/clock.ts";
import { useDiary } from "../../state/diary.ts";

export function useTonight(): { readonly night: NightDate; readonly entries: readonly Entry[] } {
  const { diary } = useDiary();
  const night = tonight(new Date());
  const entries = useMemo(() => {
    const revisions = diary.revisions.filter((one) => one.night === night && one.kind !== "day");
    return entriesOf({ version: 1, revisions });
  }, [diary, night]);
  return { night, entries };
}
