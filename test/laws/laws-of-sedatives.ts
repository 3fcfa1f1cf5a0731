// Laws 20 to 22: opioids, clonazepam, z-drugs, methadone.
import { apneaHandled, kidneyFailure, saturation, untreatedApnea } from "./bedside.ts";
import { opioidStarts, qtMedicines } from "./groups.ts";
import type { Law } from "./law.ts";
import type { Told } from "./told.ts";

const secondQt = (told: Told): boolean => told.takes(...qtMedicines) || told.takesOf("macrolide");

const ironOnTarget = (told: Told): boolean => {
  const saturated = (saturation(told)?.low ?? 0) >= 20;
  return kidneyFailure(told) ? told.at("ferritin", ">=", 200) || saturated : told.at("ferritin", ">", 75) && saturated;
};

/** S-27, M-OPI: what must be there before an opioid may be named. */
function notPrepared(told: Told): string | undefined {
  const missing = [
    ...(["naloxone-at-hand", "opioid-risk-checked", "opioid-prescriber-experienced"] as const).filter((fact) => !told.yes(fact)),
    ...(ironOnTarget(told) ? [] : ["iron not known to be on target"]),
    ...(apneaHandled(told) ? [] : ["sleep apnoea not known to be handled"]),
    ...(told.yes("culprit-medicines-reviewed") ||
    (told.input.medicines !== undefined && !told.takesOf("rls-worsening") && !told.yes("over-the-counter-antihistamine"))
      ? []
      : ["culprit medicines not reviewed"]),
  ];
  return missing.length === 0 ? undefined : missing.join(", ");
}

export const lawsOfSedatives: readonly Law[] = [
  {
    number: 20,
    says: "untreated sleep apnoea or respiratory failure: no opioid, clonazepam or z-drug is started",
    parts: [
      {
        when: "either, restless legs",
        atLeast: 0.9,
        given: (told, seen) => (untreatedApnea(told) || told.yes("respiratory-failure")) && seen.tempting,
        broken: (_, seen) => seen.starts([...opioidStarts, "clonazepam", "z-drug", "triazolam", "temazepam"]),
      },
      {
        when: "either, and everything prepared for an opioid",
        atLeast: 0.4,
        given: (told, seen) =>
          (untreatedApnea(told) || told.yes("respiratory-failure")) &&
          told.yes("naloxone-at-hand") &&
          told.yes("opioid-risk-checked") &&
          seen.tempting,
        broken: (_, seen) => seen.starts([...opioidStarts, "clonazepam", "z-drug", "triazolam", "temazepam"]),
      },
    ],
  },
  {
    number: 21,
    says: "an opioid above avoid only with naloxone, risk check, an experienced prescriber, and iron and aggravators handled",
    parts: [
      {
        when: "an opioid is named above avoid",
        atLeast: 0.1,
        given: (_, seen) => seen.above("avoid", opioidStarts) !== undefined,
        broken: (told, seen) => {
          const missing = notPrepared(told);
          return missing && `${seen.above("avoid", opioidStarts)} with ${missing}`;
        },
      },
      {
        when: "a ligand has failed and something is not prepared",
        atLeast: 2,
        given: (told, seen) => told.yes("alpha-2-delta-ligand-failed") && seen.tempting && notPrepared(told) !== undefined,
        broken: (told, seen) => {
          const open = seen.above("avoid", opioidStarts);
          return open && `${open} with ${notPrepared(told)}`;
        },
      },
    ],
  },
  {
    number: 22,
    says: "methadone with a QTc of 500 or more, or with a further QT medicine: no raise, and the alarm",
    parts: [
      {
        when: "methadone is taken, and either",
        atLeast: 0.8,
        given: (told) => told.takes("methadone") && (told.at("qtc", ">=", 500) || secondQt(told)),
        broken: (_, seen) => seen.raises(["methadone-raise"]) ?? (seen.alarm("qt-danger") === "present" ? undefined : "no alarm qt-danger"),
      },
    ],
  },
];
