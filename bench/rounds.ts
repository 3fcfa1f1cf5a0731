// Times several subjects side by side: in every round each of them meets the same freshly parsed people, and the order
// turns around from round to round, so that what disturbs one disturbs all. Only ratios within a round are compared. The
// clock is the processor time of this thread, which a busy machine does not stretch; run with --single-threaded-gc, it counts all work.

export interface Subject {
  readonly name: string;
  /** One pass over some bundles. What it needs is made before the clock starts. */
  readonly millisecondsPerBundle: (texts: readonly string[]) => Promise<number>;
}

interface Work<Loaded> {
  readonly load: (text: string) => Loaded;
  readonly run: (loaded: readonly Loaded[]) => unknown;
}

export const subject = <Loaded>(name: string, { load, run }: Work<Loaded>): Subject => ({
  name,
  async millisecondsPerBundle(texts) {
    const loaded = texts.map(load);
    // What the others left behind is not this one's work. Only the young: a full collection would also chill what was just parsed.
    globalThis.gc?.({ type: "minor", execution: "sync" });
    const start = process.threadCpuUsage();
    await run(loaded);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000 / texts.length;
  },
});

/** The times of one subject, one for each round. */
export type Times = ReadonlyMap<Subject, readonly number[]>;

const WARM_UP_MS = 1_500;
const ROUND_MS = 250; // a quick subject runs several times in a round, and its median counts
const ROUNDS = 10;

export async function timeSideBySide(subjects: readonly Subject[], texts: readonly string[]): Promise<Times> {
  const size = Math.ceil(texts.length / ROUNDS);
  for (const each of subjects) await passes(each, texts.slice(0, size), WARM_UP_MS);
  const times = new Map(subjects.map((each): [Subject, number[]] => [each, []]));
  for (let round = 0; round * size < texts.length; round += 1) {
    const some = texts.slice(round * size, (round + 1) * size);
    for (const each of round % 2 === 0 ? subjects : subjects.toReversed())
      times.get(each)?.push(median(await passes(each, some, ROUND_MS)));
  }
  return times;
}

async function passes(each: Subject, texts: readonly string[], atLeastMs: number): Promise<number[]> {
  const found: number[] = [];
  for (let spent = 0; spent < atLeastMs; ) {
    const ms = await each.millisecondsPerBundle(texts);
    found.push(ms);
    spent += ms * texts.length;
  }
  return found;
}

export function median(numbers: readonly number[]): number {
  const [low, high] = [Math.floor, Math.ceil].map((towards) => numbers.toSorted((a, b) => a - b)[towards((numbers.length - 1) / 2)]);
  if (low === undefined || high === undefined) throw new RangeError("there is no median of nothing");
  return (low + high) / 2;
}
