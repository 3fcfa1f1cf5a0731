// The statuses of FHIR and what they mean for us. A status that does not stand here is refused.

/** Results that stand. A preliminary result may still change, so it is no result yet. */
export const resultStatus: Readonly<Record<string, "use" | "refuse">> = {
  final: "use",
  amended: "use",
  corrected: "use",
  preliminary: "refuse",
  registered: "refuse",
  cancelled: "refuse",
  "entered-in-error": "refuse",
  unknown: "refuse",
};

export const answersStatus: Readonly<Record<string, "use" | "refuse">> = {
  completed: "use",
  amended: "use",
  "in-progress": "refuse",
  stopped: "refuse",
  "entered-in-error": "refuse",
};

/** A procedure that is going on has been done to the person, too. */
export const procedureStatus: Readonly<Record<string, "use" | "refuse">> = {
  completed: "use",
  "in-progress": "use",
  preparation: "refuse",
  "not-done": "refuse",
  "on-hold": "refuse",
  stopped: "refuse",
  "entered-in-error": "refuse",
  unknown: "refuse",
};

export const familyStatus: Readonly<Record<string, "use" | "refuse">> = {
  completed: "use",
  partial: "use",
  "health-unknown": "refuse",
  "entered-in-error": "refuse",
};

/** Whether a diagnosis holds now or held once. */
export const clinicalStatus: Readonly<Record<string, "now" | "past">> = {
  active: "now",
  recurrence: "now",
  relapse: "now",
  inactive: "past",
  remission: "past",
  resolved: "past",
};

/** Only a confirmed diagnosis answers; a suspected one is a reason to ask. */
export const verificationStatus: Readonly<Record<string, "use" | "ask" | "refuse">> = {
  confirmed: "use",
  unconfirmed: "ask",
  provisional: "ask",
  differential: "ask",
  refuted: "refuse",
  "entered-in-error": "refuse",
};

/** An allergy closes a door, so a suspected one counts. */
export const allergyStatus: Readonly<Record<string, "use" | "refuse">> = {
  confirmed: "use",
  unconfirmed: "use",
  presumed: "use",
  refuted: "refuse",
  "entered-in-error": "refuse",
};

/** "open": nobody knows whether it is taken, so the list of medicines stays open. */
export type Use = "taking" | "ordered" | "stopped" | "refuse" | "open";

export const medicineStatus: Readonly<Record<string, Readonly<Record<string, Use>>>> = {
  MedicationRequest: {
    active: "taking",
    "on-hold": "ordered",
    completed: "stopped",
    stopped: "stopped",
    draft: "ordered",
    cancelled: "refuse",
    "entered-in-error": "refuse",
    unknown: "open",
  },
  MedicationStatement: {
    active: "taking",
    intended: "ordered",
    "on-hold": "ordered",
    completed: "stopped",
    stopped: "stopped",
    "not-taken": "refuse",
    "entered-in-error": "refuse",
    unknown: "open",
  },
  MedicationDispense: {
    completed: "taking",
    preparation: "ordered",
    "in-progress": "ordered",
    "on-hold": "ordered",
    stopped: "stopped",
    cancelled: "refuse",
    declined: "refuse",
    "entered-in-error": "refuse",
    unknown: "open",
  },
  MedicationAdministration: {
    "in-progress": "taking",
    "on-hold": "stopped",
    completed: "stopped",
    stopped: "stopped",
    "not-done": "refuse",
    "entered-in-error": "refuse",
    unknown: "open",
  },
};

/** What an order is meant to be. A plan is not taken yet; where a person has reported it, it is. */
export const requestIntent: Readonly<Record<string, "order" | "plan" | "refuse">> = {
  order: "order",
  "original-order": "order",
  "reflex-order": "order",
  "filler-order": "order",
  "instance-order": "order",
  plan: "plan",
  proposal: "refuse",
  option: "refuse",
};

/** Asking for a word that is not in the table gives nothing, whatever the word ("constructor"). */
export const wordIn = <Meaning>(table: Readonly<Record<string, Meaning>>, word: unknown): Meaning | undefined =>
  typeof word === "string" && Object.hasOwn(table, word) ? table[word] : undefined;
