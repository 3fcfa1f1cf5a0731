// Findings that decide both who takes care and when to refer.
import { alarmIs } from "../alarms.ts";
import { esrd } from "../derived/kidney.ts";
import { venousSigns } from "../derived/reasons.ts";
import { sleepApneaSuspected, untreatedSleepApnea } from "../derived/sleep.ts";
import { mimicIs } from "../diagnosis/mimics.ts";
import { all, any, compare, holds, is } from "../language.ts";
import { demyelinating } from "../readings/nerve-study.ts";

export const arteriesNarrowed = any(
  is("peripheral-arterial-disease"),
  compare("ankle-brachial-index", "<=", 0.9, "1"),
  mimicIs("vascular-claudication"),
);
export const veinsDiseased = any(
  holds(venousSigns),
  is("evening-leg-swelling"),
  compare("reflux-superficial", ">", 500, "ms"),
  compare("reflux-deep", ">", 1000, "ms"),
);
export const kidneysFailing = any(holds(esrd), all(is("chronic-kidney-disease"), compare("egfr", "<", 30, "mL/min/{1.73_m2}")));
export const sleepBreathing = any(holds(sleepApneaSuspected), holds(untreatedSleepApnea));
export const nervesInvolved = any(
  alarmIs("rapid-weakness"),
  is("neuropathy-asymmetric-or-motor"),
  holds(demyelinating),
  mimicIs("lumbosacral-radiculopathy"),
  alarmIs("akathisia"),
);
