// The roles, and what each may do: one table of role by resource by action. Whose people a role reaches stands beside it.

export const roles = [
  "owner",
  "patient",
  "vascular",
  "neurology",
  "sleep",
  "primary-care",
  "coordinator",
  "laboratory",
  "auditor",
  "administrator",
  // A backend service: no account has this role. What it may do within it, its scopes say.
  "system",
] as const;
export type Role = (typeof roles)[number];

export const actions = ["read", "write", "delete"] as const;
export type Action = (typeof actions)[number];

/**
 * What can be acted on. `record`, `diary`, `share`, `export`, `erase` and `person` are the app's; `clinical`, `results`, `care-team` and `directory` are groups of
 * FHIR types (`fhir-types.ts`); the rest belongs to the house.
 */
export const resources = [
  "person",
  "record",
  "diary",
  "share",
  "export",
  "erase",
  "clinical",
  "results",
  "care-team",
  "directory",
  "knowledge",
  "audit",
  "whole-audit",
  "site",
  "account",
  "client",
  "break-glass",
] as const;
export type ResourceGroup = (typeof resources)[number];

/** `self`: the person that the account is. `team`: people in whose care team the account stands. `all`: everybody. `nobody`: no person's data. */
export type Reach = "self" | "team" | "all" | "nobody";

export interface Rights {
  readonly reach: Reach;
  /** For these the reach is everybody: whoever admits people and assigns teams cannot be in every team first. */
  readonly everybody?: readonly ResourceGroup[];
  readonly may: Readonly<Partial<Record<ResourceGroup, readonly Action[]>>>;
}

const readOnly = ["read"] as const;
const readWrite = ["read", "write"] as const;
const everything = ["read", "write", "delete"] as const;

/** What every treating specialty shares. */
const treating = {
  person: readWrite,
  record: readWrite,
  diary: readOnly,
  share: readOnly,
  clinical: everything,
  results: everything,
  "care-team": readOnly,
  directory: readOnly,
  knowledge: readOnly,
  site: readOnly,
  audit: readOnly,
  "break-glass": ["write"],
} as const satisfies Rights["may"];

export const rights: Readonly<Record<Role, Rights>> = {
  owner: { reach: "all", may: Object.fromEntries(resources.map((one) => [one, everything])) },
  patient: {
    reach: "self",
    may: {
      person: readWrite,
      record: readWrite,
      diary: readWrite,
      share: everything,
      export: readOnly,
      clinical: readOnly,
      results: readOnly,
      "care-team": readOnly,
      directory: readOnly,
      knowledge: readOnly,
      site: readOnly,
      audit: readOnly,
    },
  },
  vascular: { reach: "team", may: treating },
  neurology: { reach: "team", may: treating },
  sleep: { reach: "team", may: treating },
  "primary-care": { reach: "team", may: { ...treating, "care-team": readWrite, export: readOnly } },
  coordinator: {
    reach: "team",
    everybody: ["person", "care-team"],
    may: { person: readWrite, "care-team": everything, directory: readWrite, clinical: readOnly, knowledge: readOnly, site: readOnly },
  },
  laboratory: { reach: "team", may: { person: readOnly, results: readWrite, directory: readOnly, knowledge: readOnly, site: readOnly } },
  auditor: { reach: "nobody", may: { audit: readOnly, "whole-audit": readOnly, knowledge: readOnly, site: readOnly } },
  system: {
    reach: "all",
    may: {
      person: everything,
      clinical: everything,
      results: everything,
      "care-team": everything,
      directory: everything,
      knowledge: readOnly,
    },
  },
  administrator: {
    reach: "nobody",
    may: { account: everything, client: everything, site: readWrite, directory: everything, knowledge: readOnly, erase: ["write"] },
  },
};

export const mayAct = (role: Role, resource: ResourceGroup, action: Action): boolean =>
  rights[role].may[resource]?.includes(action) === true;
