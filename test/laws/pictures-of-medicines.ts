// Pictures of medicines: sedatives, ligands, opioids, dopaminergics.
import fc from "fast-check";
import {
  type Any,
  agonists,
  both,
  drowsy,
  facts,
  from,
  ligands,
  medicine,
  no,
  number,
  type Picture,
  prepared,
  taking,
  yes,
} from "./picture.ts";

export const medicines: Readonly<Record<string, Any<Picture>>> = {
  "ligand taken": taking(...ligands),
  "two ligands": both(taking(...ligands), taking(...ligands)),
  "ligand ordered": medicine(...ligands).map((one) => ({ medicines: [{ ...one, sinceAgo: -3 }] })),
  "sedative taken": taking(...drowsy),
  "elderly with opioid": both(facts({ age: number("age", 65, 70, 80) }), taking("oxycodone", "morphine", "methadone", "fentanyl")),
  "drinks heavily": facts(
    { "alcohol-drinks-per-week": number("alcohol-drinks-per-week", 14, 15, 40), "audit-c-total": number("audit-c-total", 3, 4, 9) },
    0.7,
  ),
  "mood not safe on a ligand": both(taking(...ligands), facts({ "phq9-item9": number("phq9-item9", 1, 2), "suicidal-thoughts": yes }, 0.7)),
  "mood not safe": facts({ "phq9-item9": number("phq9-item9", 1, 2, 3), "suicidal-thoughts": yes }, 0.6),
  "breath not safe": facts(
    {
      "obstructive-sleep-apnea": yes,
      "sleep-apnea-treated": no,
      "respiratory-failure": yes,
      "apnea-hypopnea-index": number("apnea-hypopnea-index", 15, 40),
    },
    0.7,
  ),
  "opioid prepared": both(
    facts({ ferritin: number("ferritin", 80, 100, 150), "transferrin-saturation": number("transferrin-saturation", 20, 30, 40) }),
    facts(
      {
        "alpha-2-delta-ligand-failed": yes,
        "naloxone-at-hand": yes,
        "opioid-risk-checked": yes,
        "opioid-prescriber-experienced": yes,
        "culprit-medicines-reviewed": yes,
        "obstructive-sleep-apnea": no,
        "apnea-hypopnea-index": number("apnea-hypopnea-index", 2, 5, 14),
      },
      0.95,
    ),
  ),
  "opioid thinkable, one thing missing or wrong": fc
    .tuple(
      from(
        "naloxone-at-hand",
        "opioid-risk-checked",
        "opioid-prescriber-experienced",
        "culprit-medicines-reviewed",
        "ferritin",
        "apnea-hypopnea-index",
        "nothing",
      ),
      from("escitalopram", "mirtazapine", ""),
    )
    .map(([missing, culprit]): Picture => {
      return {
        facts: { ...prepared, ...(missing !== "nothing" && { [missing]: undefined }) },
        medicines: culprit === "" ? [] : [{ ingredient: culprit }],
      };
    }),
  "opioid thinkable, breath not safe": from<Picture>(
    { facts: { ...prepared, "respiratory-failure": true } },
    { facts: { ...prepared, "obstructive-sleep-apnea": true, "sleep-apnea-treated": false } },
    { facts: { ...prepared, "apnea-hypopnea-index": 15, "sleep-apnea-treated": false } },
  ),
  "methadone and heart": both(
    taking("methadone"),
    fc.oneof(
      facts({ qtc: from(440, 450, 499, 500, 520) }),
      facts({ qtc: number("qtc", 499, 500, 520) }),
      taking("citalopram", "ondansetron", "ciprofloxacin", "clarithromycin", "haloperidol"),
    ),
  ),
  "methadone with another": both(taking("methadone"), taking("escitalopram", "domperidone", "erythromycin", "levofloxacin")),
  "agonist taken": taking(...agonists, ...agonists, "levodopa", "cabergoline"),
  augmented: both(
    taking(...agonists, "levodopa", "tramadol"),
    facts(
      {
        "symptoms-start-earlier-than-before-treatment": yes,
        "symptoms-stronger-than-before-treatment": yes,
        "spread-to-other-body-part": yes,
        "needs-higher-or-earlier-dose": yes,
        "worse-days-in-last-week": number("worse-days-in-last-week", 4, 5, 7),
        "early-good-response": yes,
        "worsening-explained-otherwise": no,
        "worse-after-dose-increase": yes,
        "better-after-dose-decrease": yes,
      },
      0.5,
    ),
  ),
  "impulses on agonist": both(taking(...agonists, "levodopa"), facts({ "impulse-control-problem": yes })),
  "agonist not again": both(
    facts({ "alpha-2-delta-ligand-failed": yes }),
    fc.oneof(
      facts({ "impulse-control-problem-past": yes }),
      facts({ "prior-augmentation": yes }),
      facts({ "bipolar-or-psychosis": yes }),
      facts({ "impulse-control-problem": yes }),
      facts({ "impulse-control-problem-past": yes, "prior-augmentation": yes, "bipolar-or-psychosis": yes }, 0.6),
    ),
  ),
  "augmented on tramadol": both(
    taking("tramadol"),
    facts(
      { "alpha-2-delta-ligand-failed": yes, "needs-higher-or-earlier-dose": yes, "symptoms-start-earlier-than-before-treatment": yes },
      0.8,
    ),
  ),
  "ligand failed": facts({ "alpha-2-delta-ligand-failed": yes }),
  akathisia: both(
    facts({
      "whole-body-inner-restlessness": yes,
      "dopamine-blocker-started-or-raised-weeks": fc.oneof(
        from(1, 4, 5, 6, 7),
        number("dopamine-blocker-started-or-raised-weeks", 1, 5, 6),
      ),
    }),
    facts(
      {
        "alpha-2-delta-ligand-failed": yes,
        qtc: number("qtc", 400, 440),
        "symptom-nights-per-week": number("symptom-nights-per-week", 0.5, 1.9),
      },
      0.4,
    ),
    fc.oneof(taking("metoclopramide", "haloperidol", "olanzapine", "sertraline"), fc.constant({})),
  ),
};
