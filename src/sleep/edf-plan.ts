// Which channels to read and in which unit: refuses what has no readable scale, no rate, or two leads that do not belong together.
import type { ChannelPlan, Lead } from "./edf-decode.ts";
import type { Header } from "./edf-header.ts";
import type { Problem, Read } from "./night.ts";

export interface WantedChannel {
  // Index in the header's table of signals; `minus` for a bipolar pair that was stored as two leads.
  readonly plus: number;
  readonly minus?: number;
  // "microvolt" refuses a channel that is no voltage; "own" gives the header's unit.
  readonly unit: "microvolt" | "own";
}

export function planChannel(header: Header, want: WantedChannel): Read<ChannelPlan> {
  const plus = planLead(header, want.plus, want.unit);
  if (!plus.ok) return plus;
  const minus = want.minus === undefined ? undefined : planLead(header, want.minus, want.unit);
  if (minus !== undefined && !minus.ok) return minus;
  const { samplesPerRecord, samplesPerSecond } = plus.value.signal;
  if (samplesPerSecond === undefined) return { ok: false, problems: [fault(plus.value, "it has no sampling rate", "samples per second")] };
  if (minus !== undefined) {
    const other = minus.value.signal;
    if (other.samplesPerRecord !== samplesPerRecord)
      return {
        ok: false,
        problems: [
          fault(
            minus.value,
            `it has ${other.samplesPerRecord} samples in a record`,
            `${samplesPerRecord}, as "${plus.value.signal.label}" has`,
          ),
        ],
      };
    if (want.unit === "own" && other.dimension !== plus.value.signal.dimension)
      return {
        ok: false,
        problems: [
          fault(minus.value, `its unit is "${other.dimension}"`, `"${plus.value.signal.dimension}", as "${plus.value.signal.label}" has`),
        ],
      };
  }
  return { ok: true, value: { plus: plus.value, ...(minus !== undefined && { minus: minus.value }), samplesPerRecord, samplesPerSecond } };
}

function planLead({ signals }: Header, index: number, unit: WantedChannel["unit"]): Read<Lead> {
  const signal = signals[index];
  if (signal === undefined || signal.role === "annotations")
    return {
      ok: false,
      problems: [{ where: `channel ${index + 1}`, what: "there is no such signal", expected: `a signal among the ${signals.length}` }],
    };
  if (signal.calibration === undefined || signal.samplesPerRecord === 0)
    return {
      ok: false,
      problems: [fault({ signal }, "its values have no readable scale, or there are none", "a physical and a digital range, and samples")],
    };
  const factor = unit === "own" ? 1 : signal.microvolts;
  if (factor === undefined)
    return { ok: false, problems: [fault({ signal }, `its unit "${signal.dimension}" is no voltage`, "uV, mV, nV or V")] };
  return { ok: true, value: { signal, gain: signal.calibration.gain * factor, offset: signal.calibration.offset * factor } };
}

const fault = ({ signal }: Pick<Lead, "signal">, what: string, expected: string): Problem => ({
  where: `channel ${signal.index + 1} (${signal.label})`,
  what,
  expected,
});
