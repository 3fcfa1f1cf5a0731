// One measured piece of work on a recording, in a process of its own, so that nobody's warm code or memory helps another. Prints JSON.
import { findChannels } from "../src/sleep/channels.ts";
import { readEdf } from "../src/sleep/edf-reader.ts";
import { readNight } from "../src/sleep/read-night.ts";
import { scoreNight } from "../src/sleep/score-night.ts";
import { eventsFromAnnotations } from "../src/sleep/stages-annotations.ts";
import { openSource } from "../src/cli/sleep/files.ts";

const legsOf = (signals: Parameters<typeof findChannels>[0]) => {
  const { left, right } = findChannels(signals);
  if (left === undefined || right === undefined) throw new RangeError("the recording has two legs");
  return [left, right];
};

/** The two leg channels as microvolts, and nothing else. */
async function decode(path: string): Promise<number> {
  const { source, close } = await openSource(path);
  let samples = 0;
  const read = await readEdf(source, ({ signals }) => ({
    ok: true,
    value: {
      channels: legsOf(signals).map(({ channel }) => channel),
      onPiece: ({ channels }) => {
        for (const one of channels) samples += one.length;
      },
    },
  }));
  close();
  if (!read.ok) throw new RangeError("the recording cannot be read");
  return samples;
}

/** From the file to the indices of both rule sets. */
async function score(path: string): Promise<number> {
  const { source, close } = await openSource(path);
  const read = await readNight(source, { legs: ({ signals }) => ({ ok: true, value: legsOf(signals) }) });
  close();
  if (!read.ok) throw new RangeError("the recording cannot be read");
  const { legs, annotations } = read.value;
  const scored = scoreNight({ movements: "detected", legs, events: eventsFromAnnotations(annotations), rules: ["wasm-2016", "aasm"] });
  const index = scored.ok ? scored.value.rules["wasm-2016"]?.indices["plms"]?.value : undefined;
  if (typeof index !== "number") throw new RangeError("the recording has no index");
  return index;
}

const work: ReadonlyMap<string, (path: string) => Promise<number>> = new Map([
  ["nothing", async () => 0],
  ["decode", decode],
  ["score", score],
]);

const [name = "", path = "", times = "1"] = process.argv.slice(2);
const run = work.get(name);
if (run === undefined) throw new RangeError(`there is no work "${name}"`);
const passes = [];
for (let pass = 0; pass < Number(times); pass += 1) {
  const [thread, whole, began] = [process.threadCpuUsage(), process.cpuUsage(), performance.now()];
  const result = await run(path);
  const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;
  const [cpuSeconds, allCpuSeconds] = [seconds(process.threadCpuUsage(thread)), seconds(process.cpuUsage(whole))];
  passes.push({ result, cpuSeconds, allCpuSeconds, wallSeconds: (performance.now() - began) / 1000 });
}
process.stdout.write(JSON.stringify({ passes, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
