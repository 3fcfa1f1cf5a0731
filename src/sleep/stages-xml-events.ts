// Reads the scored events of an XML file: what NSRR and Compumedics have in common is the frame, not the words.
import type { Problem, Read } from "./night.ts";
import { plainNumber } from "./plain-number.ts";
import { leftOut } from "./stages-text.ts";
import { readXml } from "./stages-xml.ts";

export interface ScoredEvent {
  // The children of one <ScoredEvent>, by name.
  readonly fields: ReadonlyMap<string, string>;
  readonly onset: number;
  readonly duration: number;
}

export interface ScoredFile {
  readonly root: string;
  readonly epochSeconds?: number;
  readonly events: readonly ScoredEvent[];
  // The codes of <SleepStages>, one per epoch, in files that have such a list.
  readonly stageCodes: readonly string[];
  readonly problems: readonly Problem[];
}

const mostEvents = 1_000_000;

export function readScoredFile(text: string): Read<ScoredFile> {
  const events: ScoredEvent[] = [];
  const stageCodes: string[] = [];
  const problems: Problem[] = [];
  let root = "";
  let epochSeconds: number | undefined;
  let fields = new Map<string, string>();
  let count = 0;
  const under = (path: readonly string[], ...names: readonly string[]) =>
    path.length === names.length + 1 && names.every((name, i) => path[i + 1] === name);

  const finishEvent = () => {
    count += 1;
    const onset = plainNumber(fields.get("Start") ?? "")?.value;
    const duration = plainNumber(fields.get("Duration") ?? "")?.value;
    if (onset !== undefined && duration !== undefined && duration >= 0) events.push({ fields, onset, duration });
    else if (problems.length < 50)
      problems.push({
        where: `scored event ${count}`,
        what: `it starts at "${fields.get("Start") ?? ""}" and lasts "${fields.get("Duration") ?? ""}"; ${leftOut}`,
        expected: "seconds",
      });
  };
  const fault = readXml(text, {
    open(path) {
      if (path.length === 1) root = path[0] ?? "";
      if (under(path, "ScoredEvents", "ScoredEvent")) fields = new Map();
    },
    close(path, inside) {
      if (under(path, "EpochLength")) epochSeconds = plainNumber(inside)?.value;
      else if (under(path, "SleepStages", "SleepStage")) stageCodes.push(inside);
      else if (under(path, "ScoredEvents", "ScoredEvent")) finishEvent();
      else if (path.length === 4 && path[2] === "ScoredEvent") fields.set(path[3] ?? "", inside);
    },
  });
  if (fault !== undefined) return { ok: false, problems: [fault] };
  if (count > mostEvents)
    return { ok: false, problems: [{ where: "ScoredEvents", what: `there are ${count}`, expected: `at most ${mostEvents}` }] };
  const length = epochSeconds !== undefined && epochSeconds > 0 ? { epochSeconds } : {};
  return { ok: true, value: { root, ...length, events, stageCodes, problems } };
}
