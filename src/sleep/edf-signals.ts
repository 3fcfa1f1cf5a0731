// The table of signals in an EDF or BDF header: what each channel is called, how fast it runs, and what its numbers mean.
import type { FieldReader } from "./edf-fields.ts";
import type { ProblemList } from "./problem-list.ts";

export interface Signal {
  readonly index: number;
  readonly label: string;
  readonly role: "signal" | "annotations";
  readonly transducer: string;
  readonly prefilter: string;
  // The unit as the header has it, and what one of it is in microvolts if it is a voltage (C-SLP-007: never from the amplitude).
  readonly dimension: string;
  readonly microvolts?: number;
  readonly samplesPerRecord: number;
  // Absent in a file that holds annotations only: its records take no time.
  readonly samplesPerSecond?: number;
  // Where its samples begin within a record.
  readonly byteOffset: number;
  // physical = gain x digital + offset. Absent: the header does not say what the numbers mean, so they are not read.
  readonly calibration?: Calibration;
}

export interface Calibration {
  readonly gain: number;
  readonly offset: number;
  // The ends of the scale in the header's unit: a signal that stays there is cut off.
  readonly lowest: number;
  readonly highest: number;
}

export interface Layout {
  readonly count: number;
  readonly bytesPerSample: 2 | 3;
  readonly recordSeconds: number;
}

// Each field is stored for all signals before the next field begins.
const columns = { label: [0, 16], transducer: [16, 80], dimension: [96, 8], physicalLow: [104, 8], physicalHigh: [112, 8] } as const;
const moreColumns = { digitalLow: [120, 8], digitalHigh: [128, 8], prefilter: [136, 80], samples: [216, 8] } as const;
const table = { ...columns, ...moreColumns };

// Undefined when the layout of a record cannot be known: without it no byte of the body has a meaning.
export function readSignals(read: FieldReader, layout: Layout, problems: ProblemList): readonly Signal[] | undefined {
  const signals: Signal[] = [];
  let byteOffset = 0;
  for (let index = 0; index < layout.count; index += 1) {
    const at = (column: keyof typeof table) => {
      const [before, width] = table[column];
      return [256 + layout.count * before + index * width, width, `signal ${index + 1}, ${column}`] as const;
    };
    const samplesPerRecord = read.whole(...at("samples"));
    if (samplesPerRecord === undefined || samplesPerRecord < 0) return undefined;
    const label = read.text(...at("label"));
    const role = /^(?:EDF|BDF) Annotations$/i.test(label) ? "annotations" : "signal";
    const dimension = read.text(...at("dimension"));
    const ends = (["physicalLow", "physicalHigh", "digitalLow", "digitalHigh"] as const).map((end) => read.number(...at(end)));
    const calibration = role === "signal" ? calibrate(ends, layout.bytesPerSample, `signal ${index + 1} (${label})`, problems) : undefined;
    const microvolts = microvoltsIn(dimension);
    if (role === "signal" && samplesPerRecord === 0)
      problems.add("empty signal", `signal ${index + 1} (${label})`, "it has no sample in a record", "at least one");
    signals.push({
      index,
      label,
      role,
      transducer: read.text(...at("transducer")),
      prefilter: read.text(...at("prefilter")),
      dimension,
      samplesPerRecord,
      byteOffset,
      ...(microvolts !== undefined && { microvolts }),
      ...(layout.recordSeconds > 0 && role === "signal" && { samplesPerSecond: samplesPerRecord / layout.recordSeconds }),
      ...(calibration !== undefined && { calibration }),
    });
    byteOffset += samplesPerRecord * layout.bytesPerSample;
  }
  return signals;
}

function calibrate(ends: readonly (number | undefined)[], bytes: 2 | 3, where: string, problems: ProblemList): Calibration | undefined {
  const [physicalLow, physicalHigh, digitalLow, digitalHigh] = ends;
  if (physicalLow === undefined || physicalHigh === undefined || digitalLow === undefined || digitalHigh === undefined) {
    problems.add("calibration", where, "its scale is not readable, so its values are not read", "four numbers");
    return undefined;
  }
  if (digitalLow === digitalHigh || physicalLow === physicalHigh) {
    problems.add("calibration", where, "its scale has no width, so its values are not read", "a minimum apart from the maximum");
    return undefined;
  }
  const limit = bytes === 2 ? 32768 : 8388608;
  if (digitalLow > digitalHigh)
    problems.add(
      "calibration",
      where,
      `its digital range runs from ${digitalLow} down to ${digitalHigh}; the same line is used`,
      "the lower number first",
    );
  if (Math.max(-digitalLow, digitalHigh + 1, -digitalHigh, digitalLow + 1) > limit)
    problems.add(
      "calibration",
      where,
      `its digital range ${digitalLow} to ${digitalHigh} does not fit ${bytes * 8} bits`,
      `-${limit} to ${limit - 1}`,
    );
  const gain = (physicalHigh - physicalLow) / (digitalHigh - digitalLow);
  const offset = physicalLow - gain * digitalLow;
  return { gain, offset, lowest: Math.min(physicalLow, physicalHigh), highest: Math.max(physicalLow, physicalHigh) };
}

// C-SLP-007. The prefix decides by its case: mV is a thousandth of a volt, MV a million volts, and nobody records those.
const prefixes: ReadonlyMap<string, number> = new Map([
  ["V", 1e6],
  ["mV", 1e3],
  ["uV", 1],
  ["\u00b5V", 1],
  ["\u03bcV", 1],
  ["nV", 1e-3],
]);

export const microvoltsIn = (dimension: string): number | undefined => prefixes.get(dimension);
