// The numbers of the signal path. Those of the standard stand in the rule tables; these are ours, with the row that allows or asks for them.
export const settings = {
  // C-SLP-002: 10 to 100 Hz; at low sampling rates the upper edge gives way, at 0.45 of the rate at most.
  highPassHz: 10,
  lowPassHz: 100,
  lowPassShare: 0.45,
  // Each filter runs forwards and backwards, so the order counts twice and nothing shifts in time (C-SLP-010).
  filterOrder: 2,
  notchQuality: 20,
  mainsHz: [50, 60],
  // Mains is visible when its line stands out of its neighbours for most of a block.
  mainsMicrovolts: 1.5,
  mainsOverNeighbours: 3,
  mainsNeighbourHz: 3,
  // C-SLP-003, unverified.
  lowSamplingHz: 200,
  // C-SLP-006: we rectify, take the mean of bins of 0.05 s, and smooth over three bins. Positions come from bin numbers, never from sums.
  binSeconds: 0.05,
  binsPerSecond: 20,
  blockSeconds: 30,
  padSeconds: 2,
  // C-SLP-008: the resting level is the 25th percentile of seconds in the minute around.
  restWindowSeconds: 30,
  restQuantile: 0.25,
  spreadQuantile: 0.4,
  // C-SLP-004, unverified: a relaxed leg rests at 5 uV rectified or less.
  restCeiling: 5,
  // C-SLP-008: no detection above this resting level.
  restOff: 15,
  // The end of a movement is looked for at +2 uV, or above the noise of the resting signal where that is louder.
  floorSpreads: 3,
  floorCeiling: 6,
  // A fault is a fault when it lasts; a strong movement may saturate a converter for a moment.
  faultSeconds: 5,
  flatMicrovolts: 0.1,
  saturatedSamples: 5,
  saturatedShare: 0.05,
  popMicrovolts: 1000,
} as const;
