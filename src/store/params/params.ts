// All search parameters by type. A type that stands here is a type that can be stored.
import { doings } from "./doings.ts";
import { findings } from "./findings.ts";
import { type Param, type Params, token, uri } from "./param.ts";
import { people } from "./people.ts";
import { traces } from "./traces.ts";

/** What every type has besides its own. `_id` and `_lastUpdated` are columns of the resource itself. */
export const common: Params = {
  _profile: uri("meta.profile"),
  _tag: token("meta.tag"),
  _security: token("meta.security"),
  _source: uri("meta.source"),
};

const table: Readonly<Record<string, Params>> = { ...people, ...findings, ...doings, ...traces };

/**
 * Parameter name to parameter, for every type that can be stored. Bundle, Binary and Parameters are not among them: they could hold
 * anybody's data without saying whose.
 */
export const paramsOf: ReadonlyMap<string, ReadonlyMap<string, Param>> = new Map(
  Object.entries(table)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, own]) => [type, new Map([...Object.entries(own), ...Object.entries(common)])]),
);

/** The parameters whose references to a Patient put a resource into that patient's compartment. */
export const compartmentParams: readonly string[] = ["patient", "subject"];
