// An alarm as a named statement, so that other rules can ask whether it is raised at any of its levels.
import { any } from "../language.ts";
import type { Alarm, Criterion } from "../shape.ts";

export function raised({ id, title, rows, reviewed, levels }: Alarm): Criterion {
  const [mostUrgent, ...others] = levels;
  return { id: `alarm:${id}`, says: title, rows, reviewed, when: any(mostUrgent.when, ...others.map(({ when }) => when)) };
}
