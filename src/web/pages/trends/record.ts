// The record of the person shown: medicines and measured values, each with its day.
import { useEffect, useState } from "react";
import type { PersonRecord } from "../../../record/record.ts";
import { loadEngine } from "../../engine/engine.ts";
import { localDay } from "../../state/answers.ts";
import { usePerson } from "../../state/person.ts";

/** Undefined while the engine is on its way. */
export function useRecord(): PersonRecord | undefined {
  const { answers, ready } = usePerson();
  const [record, setRecord] = useState<PersonRecord>();
  useEffect(() => {
    let current = true;
    if (ready) void loadEngine().then(({ recordOf }) => current && setRecord(recordOf(answers, localDay(new Date()))));
    return () => {
      current = false;
    };
  }, [answers, ready]);
  return record;
}
