// Cases: the QT interval, potassium, too much serotonin.
import type { RuleCase } from "../cases.ts";

const methadone = { ingredient: "methadone" };

export const cases: readonly RuleCase[] = [
  { rule: "qt-danger", name: "A QTc of 500 ms, medicines not known", facts: { qtc: 500 }, expect: "same-day" },
  {
    rule: "qt-danger",
    name: "Methadone and citalopram",
    facts: {},
    medicines: [methadone, { ingredient: "citalopram" }],
    expect: "same-day",
  },
  {
    rule: "qt-danger",
    name: "Methadone and itraconazole",
    facts: {},
    medicines: [methadone, { ingredient: "itraconazole" }],
    expect: "same-day",
  },
  { rule: "qt-danger", name: "Methadone and a QTc of 450 ms", facts: { qtc: 450 }, medicines: [methadone], expect: "same-day" },
  { rule: "qt-danger", name: "Methadone and potassium 3.4", facts: { potassium: 3.4 }, medicines: [methadone], expect: "same-day" },
  {
    rule: "qt-danger",
    name: "Methadone in two parts is not a second medicine",
    facts: { qtc: 430, potassium: 4 },
    medicines: [methadone, methadone],
    expect: "absent",
  },
  {
    rule: "qt-danger",
    name: "Citalopram and ondansetron without methadone, QTc 440",
    facts: { qtc: 440 },
    medicines: [{ ingredient: "citalopram" }, { ingredient: "ondansetron" }],
    expect: "absent",
  },
  { rule: "qt-danger", name: "A QTc of 460 ms, medicines not known", facts: { qtc: 460 }, expect: "possible" },
  { rule: "qt-danger", name: "Methadone alone, no tracing yet", facts: {}, medicines: [methadone], expect: "not-asked" },
  { rule: "low-potassium", name: "Potassium 2.4", facts: { potassium: 2.4 }, expect: "emergency" },
  { rule: "low-potassium", name: "Potassium 3.4 with palpitations", facts: { potassium: 3.4, palpitations: true }, expect: "emergency" },
  {
    rule: "low-potassium",
    name: "Potassium 3.4 on citalopram",
    facts: { potassium: 3.4 },
    medicines: [{ ingredient: "citalopram" }],
    expect: "emergency",
  },
  {
    rule: "low-potassium",
    name: "Potassium 2.9, well, no such medicine",
    facts: { potassium: 2.9, palpitations: false, "new-weakness-general": false },
    medicines: [],
    expect: "same-day",
  },
  {
    rule: "low-potassium",
    name: "Potassium exactly 3.0, well, no such medicine",
    facts: { potassium: 3, palpitations: false, "new-weakness-general": false },
    medicines: [],
    expect: "same-week",
  },
  { rule: "low-potassium", name: "Potassium exactly 3.5", facts: { potassium: 3.5, palpitations: true }, expect: "absent" },
  { rule: "low-potassium", name: "Palpitations, potassium not measured", facts: { palpitations: true }, expect: "not-asked" },
  {
    rule: "serotonin-or-qt-emergency",
    name: "Clonus and sweating on tramadol and an SSRI",
    facts: { "clonus-or-serotonin-signs": true },
    expect: "emergency",
  },
  {
    rule: "serotonin-or-qt-emergency",
    name: "Fainted on methadone",
    facts: { syncope: true },
    medicines: [methadone],
    expect: "emergency",
  },
  { rule: "serotonin-or-qt-emergency", name: "Fainted, medicines not known", facts: { syncope: true }, expect: "possible" },
  {
    rule: "serotonin-or-qt-emergency",
    name: "On methadone without fainting and without clonus",
    facts: { syncope: false, "clonus-or-serotonin-signs": false },
    medicines: [methadone],
    expect: "absent",
  },
  { rule: "serotonin-or-qt-emergency", name: "On methadone, nobody has asked", facts: {}, medicines: [methadone], expect: "not-asked" },
];
