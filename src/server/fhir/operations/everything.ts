// Patient/{id}/$everything: the whole compartment, page by page, and what it points to outside of it.
import type { Bundle } from "@medplum/fhirtypes";
import { parse, type Version } from "../../../store/resource.ts";
import { rowsOf } from "../../../store/rows/rows.ts";
import { momentsOf } from "../../../store/rows/moments.ts";
import { searchBundle } from "../bundles.ts";
import { refusal } from "../outcome.ts";
import { type Interactions, rethrow } from "../interactions.ts";
import type { Pairs } from "../search/parameters.ts";
import { MOST_COUNT } from "../search/parameters.ts";

export async function everything(id: string, pairs: Pairs, does: Interactions): Promise<Bundle> {
  const { base, access } = does.context;
  const patient = await does.resources.read("Patient", id).catch(rethrow);
  if (patient === undefined) throw refusal("not-found", { text: `there is no Patient/${id}` });
  const event = { action: "everything" as const, type: "Patient", id, patients: patient.patients };
  await access.ask(event);
  if (patient.deleted) throw refusal("gone", { text: `Patient/${id} was deleted` });

  const asked = readPairs(pairs);
  const page = await does.resources.compartment({ patient: id, ...asked }).catch(rethrow);
  const beside = await pointedTo(page.matches, does);
  const shown = [...page.matches, ...beside];
  await access.done({ ...event, shown: shown.map((one) => `${one.type}/${one.id}`) }, does.inside);
  const next = new URLSearchParams(
    [...pairs.filter(([key]) => key !== "_cursor"), ["_cursor", page.next ?? ""]].map(([key = "", value = ""]) => [key, value]),
  );
  return searchBundle({
    base,
    matches: page.matches,
    included: beside,
    total: undefined,
    links: page.next === undefined ? [] : [{ relation: "next", url: `${base}/Patient/${id}/$everything?${next.toString()}` }],
    warnings: [],
  });
}

function readPairs(pairs: Pairs): { count: number; types?: readonly string[]; since?: number; after?: string } {
  let asked: ReturnType<typeof readPairs> = { count: MOST_COUNT };
  for (const [key, value] of pairs) {
    if (key === "_count" && /^[1-9]\d{0,8}$/.test(value)) asked = { ...asked, count: Math.min(Number(value), MOST_COUNT) };
    else if (key === "_type") asked = { ...asked, types: value.split(",") };
    else if (key === "_cursor") asked = { ...asked, after: value };
    else if (key === "_since") {
      const since = momentsOf(value.replaceAll(" ", "+"))?.low;
      if (since === undefined) throw refusal("bad-request", { text: "_since is an instant such as 2026-03-01T10:00:00Z", place: key });
      asked = { ...asked, since };
    } else if (key !== "_format" && key !== "_pretty")
      throw refusal("bad-request", { text: "$everything takes _count, _type, _since", place: key.slice(0, 60), code: "not-supported" });
  }
  return asked;
}

/** Who treated, where, with what: resources that are nobody's own. Those of other patients stay out. */
async function pointedTo(matches: readonly Version[], { resources, context }: Interactions): Promise<readonly Version[]> {
  const inside = new Set(matches.map(({ type, id }) => `${type}/${id}`));
  const found: Version[] = [];
  for (const { target_type, target } of matches.flatMap((version) => rowsOf(parse(version)).reference)) {
    const reference = `${target_type}/${target}`;
    if (target_type === "" || inside.has(reference)) continue;
    inside.add(reference);
    const version = await resources.read(target_type, target).catch(rethrow);
    if (version === undefined || version.deleted || version.patients.length > 0) continue;
    if (await context.access.may({ action: "read", type: target_type, id: target, patients: [] })) found.push(version);
  }
  return found;
}
