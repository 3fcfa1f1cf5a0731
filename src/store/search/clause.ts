// One condition of a search, read: which parameter, which modifier, and its values split at the commas.
import { StoreError } from "../errors.ts";
import type { Param, ParamType } from "../params/param.ts";

export type ClauseType = ParamType | "id" | "updated";

export interface Clause {
  /** As in the index: `Observation.code`. */
  readonly param: string;
  readonly type: ClauseType;
  readonly name: string;
  readonly modifier: string;
  readonly targets: readonly string[];
  /** At least one; any of them may hold. */
  readonly values: readonly string[];
  readonly now: Date;
}

/** What may follow a colon. `subject:Patient` is read as a modifier too. */
export const modifiersOf: Readonly<Record<ClauseType, readonly string[]>> = {
  token: ["not", "missing"],
  uri: ["missing"],
  reference: ["missing"],
  date: ["missing"],
  quantity: ["missing"],
  string: ["exact", "contains", "missing"],
  id: [],
  updated: [],
};

const MOST_VALUES = 500;

export function readClause(type: string, params: ReadonlyMap<string, Param>, key: string, value: string, now: Date): Clause {
  const colon = key.indexOf(":");
  const name = colon < 0 ? key : key.slice(0, colon);
  const modifier = colon < 0 ? "" : key.slice(colon + 1);
  const param = params.get(name);
  const kind: ClauseType | undefined = name === "_id" ? "id" : name === "_lastUpdated" ? "updated" : param?.type;
  if (kind === undefined)
    throw new StoreError(
      "bad-search",
      `${type} has no search parameter ${name}. It has ${["_id", "_lastUpdated", ...params.keys()].join(", ")}`,
      name,
    );
  const targets = param?.targets ?? [];
  const byType = kind === "reference" && /^[A-Z]/.test(modifier) && (targets.length === 0 || targets.includes(modifier));
  if (modifier !== "" && !byType && !modifiersOf[kind].includes(modifier))
    throw new StoreError("bad-search", `${name} takes no modifier :${modifier}. It takes ${modifiersOf[kind].join(", ") || "none"}`, key);
  const values = splitCommas(value);
  if (values.every((one) => one === "")) throw new StoreError("bad-search", `${name} has no value`, key);
  if (values.length > MOST_VALUES) throw new StoreError("bad-search", `${name} has ${values.length} values; at most ${MOST_VALUES}`, key);
  return { param: `${type}.${name}`, type: kind, name, modifier, targets, values: values.filter((one) => one !== ""), now };
}

/** FHIR escapes a comma, a dollar, a bar and a backslash by a backslash. The bar stays escaped: the token needs it. */
export function splitCommas(value: string): readonly string[] {
  const found: string[] = [""];
  for (let at = 0; at < value.length; at++) {
    const char = value[at] as string; // below the length
    if (char === "\\" && at + 1 < value.length) {
      const next = value[++at] as string;
      found.push(`${found.pop() ?? ""}${next === "|" ? "\\|" : next}`);
    } else if (char === ",") found.push("");
    else found.push(`${found.pop() ?? ""}${char}`);
  }
  return found;
}
