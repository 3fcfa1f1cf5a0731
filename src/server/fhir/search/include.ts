// What _include and _revinclude add to a page: each once, each only if it may be seen, and never more than so many.
import type { OperationOutcomeIssue } from "@medplum/fhirtypes";
import { paramsOf } from "../../../store/params/params.ts";
import { parse, type Version } from "../../../store/resource.ts";
import { rowsOf } from "../../../store/rows/rows.ts";
import type { Access } from "../access.ts";
import { issueOf } from "../outcome.ts";
import type { Resources } from "../../../store/store.ts";
import { type Asked, type IncludeRule, MOST_COUNT } from "./parameters.ts";

/** A search takes at most 500 values at once. */
const AT_ONCE = 400;

export interface Included {
  readonly versions: readonly Version[];
  readonly warnings: readonly OperationOutcomeIssue[];
}

export async function includedWith(matches: readonly Version[], asked: Asked, store: Resources, access: Access): Promise<Included> {
  const seen = new Set(matches.map(({ type, id }) => `${type}/${id}`));
  const versions: Version[] = [];
  let [hidden, cut] = [0, false];

  const offer = async (version: Version | undefined): Promise<void> => {
    if (version === undefined || version.deleted) return;
    if (versions.length >= MOST_COUNT) {
      cut = true;
      return;
    }
    const { type, id, patients } = version;
    if (await access.may({ action: "read", type, id, patients })) versions.push(version);
    else hidden += 1;
  };

  for (const reference of asked.include.flatMap((rule) => matches.flatMap((version) => targetsOf(version, rule)))) {
    if (seen.has(reference) || cut) continue;
    seen.add(reference);
    const [type = "", id = ""] = reference.split("/");
    await offer(await store.read(type, id));
  }
  for (const rule of asked.revinclude) {
    const targets = matches.filter(({ type }) => rule.target === undefined || rule.target === type).map(({ type, id }) => `${type}/${id}`);
    for (let from = 0; from < targets.length && !cut; from += AT_ONCE) {
      const found = await pointingTo(targets.slice(from, from + AT_ONCE), rule, store);
      cut ||= found.next !== undefined;
      for (const version of found.matches) {
        if (seen.has(`${version.type}/${version.id}`)) continue;
        seen.add(`${version.type}/${version.id}`);
        await offer(version);
      }
    }
  }
  return { versions, warnings: warningsOf(hidden, cut) };
}

/** `Type/id` of everything in this store that the parameter of a match points to. */
function targetsOf(version: Version, { source, param, target }: IncludeRule): readonly string[] {
  if (version.type !== source) return [];
  return rowsOf(parse(version))
    .reference.filter((row) => (param === "*" || row.param === `${source}.${param}`) && row.target_type !== "")
    .filter((row) => target === undefined || row.target_type === target)
    .map((row) => `${row.target_type}/${row.target}`);
}

async function pointingTo(targets: readonly string[], { source, param }: IncludeRule, store: Resources) {
  const names =
    param === "*" ? [...(paramsOf.get(source) ?? [])].filter(([, { type }]) => type === "reference").map(([name]) => name) : [param];
  const pages = await Promise.all(
    names.map((name) => store.search({ type: source, where: [[name, targets.join(",")]], count: MOST_COUNT })),
  );
  return { matches: pages.flatMap(({ matches }) => matches), next: pages.find(({ next }) => next !== undefined)?.next };
}

function warningsOf(hidden: number, cut: boolean): readonly OperationOutcomeIssue[] {
  return [
    ...(hidden > 0 ? [issueOf("warning", "suppressed", `${hidden} included resources are not shown: you may not see them`)] : []),
    ...(cut ? [issueOf("warning", "incomplete", `more than ${MOST_COUNT} resources to include; ask for smaller pages`)] : []),
  ];
}
