// Keeps the account of one channel: what was readable, which faults, how restless, how much hum and heartbeat.
import type { ChannelQuality, Fault, FaultSpan, LegSignal } from "./leg-findings.ts";
import type { SecondSummary } from "./movement-finder.ts";
import { settings } from "./signal-settings.ts";

export interface QualityBook {
  readonly second: (stretchStart: number, summary: SecondSummary) => void;
  readonly recorded: (seconds: number) => void;
  readonly finish: () => ChannelQuality;
}

// Resting levels fall into classes of 0.1 uV, so that their median needs no list of the night.
const classesPerMicrovolt = 10;

export function createQualityBook(channel: Omit<LegSignal, "segments">): QualityBook {
  const faults: FaultSpan[] = [];
  const restClasses = new Uint32Array(settings.restOff * classesPerMicrovolt + 1);
  let [recordedSeconds, rested, restlessSeconds, mainsSeconds, heartbeatSeconds] = [0, 0, 0, 0, 0];

  const addFault = (fault: Fault, onset: number): void => {
    const last = faults.at(-1);
    if (last && last.fault === fault && Math.abs(last.onset + last.duration - onset) < 0.5)
      faults[faults.length - 1] = { ...last, duration: last.duration + 1 };
    else faults.push({ fault, onset, duration: 1 });
  };

  return {
    second(stretchStart, { second, rest, fault, mains, heartbeat }) {
      if (fault !== undefined) addFault(fault, stretchStart + second);
      if (mains) mainsSeconds += 1;
      if (heartbeat) heartbeatSeconds += 1;
      if (rest === undefined) return;
      restClasses[Math.min(restClasses.length - 1, Math.floor(rest * classesPerMicrovolt))]! += 1; // The class is inside the array.
      rested += 1;
      if (rest > settings.restCeiling) restlessSeconds += 1;
    },
    recorded(seconds) {
      recordedSeconds += seconds;
    },
    finish() {
      let below = 0;
      const middle = restClasses.findIndex((n) => (below += n) >= rested / 2);
      const lost = faults.reduce((sum, one) => sum + (one.fault === "pop" ? 0 : one.duration), 0);
      return {
        side: channel.side,
        label: channel.label,
        rate: channel.rate,
        recordedSeconds,
        readableSeconds: Math.max(0, recordedSeconds - lost),
        faults,
        restMicrovolts: rested === 0 ? null : (middle + 0.5) / classesPerMicrovolt,
        restlessSeconds,
        mainsSeconds,
        heartbeatSeconds,
        lowSamplingRate: channel.rate < settings.lowSamplingHz,
      };
    },
  };
}
