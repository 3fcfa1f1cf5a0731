// How good a channel was, in one sentence that the terminal and the page share.
import type { ChannelQuality } from "../../sleep/leg-findings.ts";
import { minutesText } from "./words.ts";

export function channelSentence(quality: ChannelQuality | undefined): string {
  if (quality === undefined) return "";
  const { readableSeconds, recordedSeconds, restMicrovolts, restlessSeconds, mainsSeconds, heartbeatSeconds, faults } = quality;
  const faulty = [...Map.groupBy(faults, ({ fault }) => fault)].map(
    ([fault, spans]) => `${fault.replace("-", " ")} ${minutesText(spans.reduce((sum, { duration }) => sum + duration, 0))}`,
  );
  const also = [
    ["restless above 5 uV", restlessSeconds],
    ["mains hum", mainsSeconds],
    ["heartbeat bridged", heartbeatSeconds],
  ] as const;
  return [
    `${(readableSeconds / 3600).toFixed(2)} of ${(recordedSeconds / 3600).toFixed(2)} h readable`,
    restMicrovolts === null ? "rest not known" : `rest ${restMicrovolts.toFixed(1)} uV`,
    ...faulty,
    ...also.filter(([, seconds]) => seconds > 0).map(([what, seconds]) => `${what} ${minutesText(seconds)}`),
  ].join(", ");
}
