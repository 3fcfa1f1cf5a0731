// What a made night is made of. Nothing here is medicine: it is a signal whose truth is known.
export const noiseLevels = {
  // rest: mean rectified microvolts of the resting leg; the others are amplitudes in microvolts and events per hour.
  low: { rest: 1, heartbeat: 0, mains: 0, drift: 20, twitchesPerHour: 5, swellsPerHour: 2, toneSwing: 0.1 },
  medium: { rest: 2.5, heartbeat: 15, mains: 3, drift: 100, twitchesPerHour: 15, swellsPerHour: 6, toneSwing: 0.25 },
  high: { rest: 5, heartbeat: 50, mains: 10, drift: 300, twitchesPerHour: 30, swellsPerHour: 12, toneSwing: 0.35 },
} as const;

export type NoiseLevel = keyof typeof noiseLevels;

export const made = {
  epochSeconds: 30,
  lightsOffSeconds: 120,
  lightsOnBeforeEndSeconds: 60,
  // Amplitude of a movement: mean rectified microvolts, log-normal.
  amplitude: { middle: 40, spread: 0.5, least: 14, most: 250 },
  duration: { middle: 2.2, spread: 0.5, least: 0.6, most: 9 },
  longDuration: { least: 11, most: 25 },
  interval: { middle: 22, spread: 0.3, least: 11, most: 80 },
  riseSeconds: 0.06,
  fallSeconds: 0.1,
  // Two movements of one leg keep at least this much rest between them.
  restBetween: 1,
} as const;

export interface NightToMake {
  readonly seed: number;
  readonly hours: number;
  readonly rate: number;
  readonly noise: NoiseLevel;
}
