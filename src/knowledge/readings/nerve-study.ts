// A nerve study as statements, against the reporting laboratory's own limits only: no table of ours decides.
import {
  all,
  any,
  compare,
  compareTo,
  difference,
  holds,
  is,
  measured,
  not,
  number,
  points,
  product,
  quotient,
  settled,
  sum,
} from "../language.ts";
import type { Expr } from "../../logic/expr.ts";
import type { NumberFact } from "../facts.ts";
import type { Criterion } from "../shape.ts";

const reviewed = "2026-11-22";

const below = (value: NumberFact, limit: NumberFact) => compareTo(difference(measured(value), measured(limit)), "<", 0);
const above = (value: NumberFact, limit: NumberFact) => compareTo(difference(measured(value), measured(limit)), ">", 0);
const percentOf = (value: NumberFact, limit: NumberFact) => quotient(product(number(100), measured(value)), measured(limit));

// Values that show it stand beside what somebody has stated; values that are missing leave the word as it is.
const shown = (values: Expr): Expr => all(settled(values), values);

interface MotorNerve {
  readonly amplitude: readonly [NumberFact, NumberFact];
  readonly velocity: readonly [NumberFact, NumberFact];
  readonly latency: readonly [NumberFact, NumberFact];
}
const fibular: MotorNerve = {
  amplitude: ["fibular-motor-amplitude", "fibular-motor-amplitude-limit"],
  velocity: ["fibular-motor-velocity", "fibular-motor-velocity-limit"],
  latency: ["fibular-distal-latency", "fibular-distal-latency-limit"],
};
const tibial: MotorNerve = {
  amplitude: ["tibial-motor-amplitude", "tibial-motor-amplitude-limit"],
  velocity: ["tibial-motor-velocity", "tibial-motor-velocity-limit"],
  latency: ["tibial-distal-latency", "tibial-distal-latency-limit"],
};

const small = ({ amplitude }: MotorNerve) => below(...amplitude);
const beyond = ({ amplitude, velocity, latency }: MotorNerve) => any(below(...amplitude), below(...velocity), above(...latency));
const axonalIn = (nerve: MotorNerve) =>
  all(small(nerve), compareTo(percentOf(...nerve.velocity), ">=", 75), compareTo(percentOf(...nerve.latency), "<=", 130));
const demyelinatingIn = ({ velocity, latency }: MotorNerve) =>
  any(compareTo(percentOf(...latency), ">=", 150), compareTo(percentOf(...velocity), "<=", 70));

export const suralAbnormal: Criterion = {
  id: "sural-abnormal",
  says: "Sural amplitude below the laboratory's own limit",
  stated: "sural-abnormal",
  rows: ["C-NRV-040"],
  reviewed,
  when: below("sural-amplitude", "sural-amplitude-limit"),
};

export const fibularAbnormal: Criterion = {
  id: "fibular-abnormal",
  says: "A fibular motor value beyond the laboratory's own limit",
  rows: ["C-NRV-040"],
  reviewed,
  when: beyond(fibular),
};
export const tibialAbnormal: Criterion = {
  id: "tibial-abnormal",
  says: "A tibial motor value beyond the laboratory's own limit",
  rows: ["C-NRV-040"],
  reviewed,
  when: beyond(tibial),
};

// Other nerves may have been studied: a stated count stands beside ours, and one abnormal nerve alone is never enough.
const counted = sum(points(holds(suralAbnormal), 1), points(holds(fibularAbnormal), 1), points(holds(tibialAbnormal), 1));

export const distalPolyneuropathy: Criterion = {
  id: "nerve-study-polyneuropathy",
  says: "Values beyond the laboratory's limits in at least two nerves, the sural among them",
  rows: ["C-NRV-040", "C-NRV-028"],
  reviewed,
  when: all(holds(suralAbnormal), any(compare("nerve-study-abnormal-nerves", ">=", 2, "1"), shown(compareTo(counted, ">=", 2)))),
};

export const axonal: Criterion = {
  id: "nerve-study-axonal",
  says: "Axonal: small motor responses with velocity at least 75 % of the lower limit and latency at most 130 % of the upper",
  rows: ["C-NRV-041"],
  reviewed,
  when: any(axonalIn(fibular), axonalIn(tibial)),
};

/** The parts of the criteria that the two leg nerves can show; a clinician's word on the rest stands beside them. */
export const demyelinating: Criterion = {
  id: "nerve-study-demyelinating",
  says: "Demyelinating: in two nerves the latency is half above its limit or the velocity 30 % below",
  rows: ["C-NRV-042"],
  reviewed,
  when: any(is("nerve-study-demyelinating"), shown(all(demyelinatingIn(fibular), demyelinatingIn(tibial)))),
};

const symmetric = not(is("neuropathy-asymmetric-or-motor"));
const motorSmall = any(small(fibular), small(tibial));

export const lengthDependentSensory: Criterion = {
  id: "nerve-study-length-dependent",
  says: "Length-dependent sensory: the sural is small on both sides alike, arm sensory and leg motor responses are normal",
  rows: ["C-NRV-043"],
  reviewed,
  when: all(holds(suralAbnormal), symmetric, is("upper-limb-sensory-normal"), not(motorSmall)),
};

export const sensorimotor: Criterion = {
  id: "nerve-study-sensorimotor",
  says: "Length-dependent sensorimotor: the same with small leg motor responses",
  rows: ["C-NRV-044"],
  reviewed,
  when: all(holds(suralAbnormal), symmetric, is("upper-limb-sensory-normal"), motorSmall),
};

export const radicular: Criterion = {
  id: "nerve-study-radicular",
  says: "Root pattern: sensory responses are normal and the needle study shows one root",
  rows: ["C-NRV-045"],
  reviewed,
  when: all(not(holds(suralAbnormal)), is("needle-study-one-root")),
};

export const bothNervesWithinLimits: Criterion = {
  id: "nerve-study-within-limits",
  says: "Sural and fibular motor values within the laboratory's own limits",
  rows: ["C-NRV-040", "C-NRV-047"],
  reviewed,
  when: all(not(holds(suralAbnormal)), not(holds(fibularAbnormal))),
};

export const nerveStudyCriteria: readonly Criterion[] = [
  suralAbnormal,
  fibularAbnormal,
  tibialAbnormal,
  distalPolyneuropathy,
  axonal,
  demyelinating,
  lengthDependentSensory,
  sensorimotor,
  radicular,
  bothNervesWithinLimits,
];
