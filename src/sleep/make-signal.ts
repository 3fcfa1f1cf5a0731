// The signal of one leg of a made night, second by second: resting tone, movements, twitches, swells, heartbeat, mains, drift.
import type { Section } from "./butterworth.ts";
import { butterworth } from "./butterworth.ts";
import { type Chance, chance } from "./chance.ts";
import type { Piece } from "./leg-findings.ts";
import type { NightPlan, PlannedMovement } from "./make-plan.ts";
import { made, type NightToMake, noiseLevels } from "./make-settings.ts";

interface Burst {
  readonly onset: number;
  readonly end: number;
  readonly amplitude: number;
  readonly wobble: number;
}

export function* makeLegSignal(wanted: NightToMake, plan: NightPlan, side: "left" | "right"): Generator<Piece> {
  const { rate } = wanted;
  const noise = noiseLevels[wanted.noise];
  const dice = chance(wanted.seed * 2 + (side === "left" ? 1 : 2) * 7919);
  const muscle = muscleNoise(rate, dice);
  const bursts = [
    ...plan.movements.filter((one) => one.side === side).map((one) => burstOf(one, dice)),
    ...distractors(wanted, plan, dice),
  ].toSorted((a, b) => a.onset - b.onset);
  // The same heart in both legs.
  const beat = heart(chance(wanted.seed + 17), noise.heartbeat);
  const phase = dice.uniform();
  let first = 0;
  for (let second = 0; second < plan.seconds; second += 1) {
    const samples = new Float32Array(Math.round((second + 1) * rate) - Math.round(second * rate));
    while (first < bursts.length && (bursts[first]?.end ?? 0) < second - 60) first += 1;
    const near = bursts.slice(first, first + 64).filter((one) => one.onset < second + 1 && one.end > second);
    for (let i = 0; i < samples.length; i += 1) {
      const t = (Math.round(second * rate) + i) / rate;
      const tone = noise.rest * (1 + noise.toneSwing * Math.sin(2 * Math.PI * (t / 5000 + phase)));
      let power = tone * tone;
      for (const one of near) power += envelope(one, t) ** 2;
      const slow = noise.drift * Math.sin(2 * Math.PI * (0.11 * t + phase)) + 0.3 * noise.drift * Math.sin(2 * Math.PI * 0.23 * t);
      samples[i] = Math.sqrt(power) * muscle() + slow + noise.mains * Math.sin(2 * Math.PI * (50 * t + phase)) + beat(t);
    }
    yield { startSeconds: second, samples };
  }
}

function burstOf({ onset, duration, amplitude }: PlannedMovement, dice: Chance): Burst {
  return { onset, end: onset + duration, amplitude, wobble: dice.between(0.5, 3) };
}

// Twitches too short to be movements, and swells too low to be.
function distractors(wanted: NightToMake, plan: NightPlan, dice: Chance): readonly Burst[] {
  const noise = noiseLevels[wanted.noise];
  const many = (perHour: number): number => Math.round((perHour * plan.seconds) / 3600);
  const at = (length: number, amplitude: number): Burst => {
    const onset = dice.between(10, plan.seconds - 30);
    return { onset, end: onset + length, amplitude, wobble: 1 };
  };
  return [
    ...Array.from({ length: many(noise.twitchesPerHour) }, () => at(dice.between(0.08, 0.3), dice.between(15, 60))),
    ...Array.from({ length: many(noise.swellsPerHour) }, () => at(dice.between(2, 6), noise.rest * dice.between(0.5, 1))),
  ];
}

// Smooth rise and fall; in between the strength wobbles, as a tonic movement does.
function envelope({ onset, end, amplitude, wobble }: Burst, t: number): number {
  if (t < onset || t >= end) return 0;
  const rise = Math.min(1, (t - onset) / made.riseSeconds);
  const fall = Math.min(1, (end - t) / made.fallSeconds);
  return amplitude * Math.min(rise, fall) * (1 + 0.25 * Math.sin(2 * Math.PI * wobble * (t - onset)));
}

// Noise with the band of surface EMG and a mean rectified value of 1, the same at every sampling rate as far as the rate allows.
function muscleNoise(rate: number, dice: Chance): () => number {
  const sections = [...butterworth("high-pass", 2, 20, rate), ...butterworth("low-pass", 2, Math.min(90, 0.45 * rate), rate)];
  const filters = sections.map(filter);
  const raw = (): number => filters.reduce((x, next) => next(x), dice.normal());
  const trial = Array.from({ length: 20_000 }, raw);
  const gain = trial.length / trial.reduce((sum, x) => sum + Math.abs(x), 0);
  return () => gain * raw();
}

function filter({ b0, b1, b2, a1, a2 }: Section): (x: number) => number {
  let [z1, z2] = [0, 0];
  return (x) => {
    const y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    return y;
  };
}

// A beat is three bumps: small down, high up, down. Its rhythm breathes a little.
function heart(dice: Chance, amplitude: number): (t: number) => number {
  if (amplitude === 0) return () => 0;
  let [last, next] = [-1, dice.between(0.2, 0.8)];
  const bump = (t: number, at: number, width: number): number => Math.exp(-(((t - at) / width) ** 2) / 2);
  const one = (t: number, beat: number): number =>
    Math.abs(t - beat) > 0.12 ? 0 : bump(t, beat, 0.011) - 0.2 * bump(t, beat - 0.03, 0.012) - 0.35 * bump(t, beat + 0.03, 0.014);
  return (t) => {
    if (t > next + 0.2) [last, next] = [next, next + 0.95 * (1 + 0.05 * Math.sin(t / 2) + 0.02 * dice.normal())];
    return amplitude * (one(t, last) + one(t, next));
  };
}
