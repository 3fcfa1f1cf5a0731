// Planned tests on oneself: when each began and which it is. The order of its weeks comes from its id alone.
import { useEffect, useState } from "react";
import type { ExperimentId } from "../../knowledge/diary/experiments.ts";
import type { NightDate } from "../../record/diary/moment.ts";
import { box } from "./box.ts";
import { usePerson } from "./person.ts";

export interface PlannedTest {
  readonly id: string;
  readonly experiment: ExperimentId;
  readonly start: NightDate;
  /** The night on which it was given up; what was noted stays. */
  readonly ended?: NightDate;
}

const KEY = "planned-tests";

/** The tests of this browser and a way to keep one; undefined until they are read. `failed`: the last one could not be kept. */
export function usePlannedTests(): {
  readonly tests?: readonly PlannedTest[];
  readonly failed: boolean;
  readonly keep: (test: PlannedTest) => Promise<void>;
} {
  const [tests, setTests] = useState<readonly PlannedTest[]>();
  const [failed, setFailed] = useState(false);
  const { mode } = usePerson();
  useEffect(() => {
    if (mode === "sample")
      setTests([]); // an invented person's tests live on this page alone
    else void read().then(setTests, () => setTests([]));
  }, [mode]);
  return {
    ...(tests && { tests }),
    failed,
    keep: async (test) => {
      if (mode === "sample") return setTests([...(tests ?? []).filter(({ id }) => id !== test.id), test]);
      try {
        setTests(await put(test));
        setFailed(false);
      } catch {
        setFailed(true);
      }
    },
  };
}

const read = async (): Promise<readonly PlannedTest[]> => ((await (await box()).get("settings", KEY)) ?? []) as readonly PlannedTest[]; // written below alone

/** One step, so that two tabs cannot overwrite each other's. */
async function put(test: PlannedTest): Promise<readonly PlannedTest[]> {
  const write = (await box()).transaction("settings", "readwrite", { durability: "strict" });
  const before = ((await write.store.get(KEY)) ?? []) as readonly PlannedTest[];
  const after = [...before.filter(({ id }) => id !== test.id), test];
  await write.store.put(after, KEY);
  await write.done;
  return after;
}
