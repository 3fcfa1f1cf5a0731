// A search from its query to its bundle.
import type { Bundle } from "@medplum/fhirtypes";
import { searchBundle } from "../bundles.ts";
import { fromStore, issueOf } from "../outcome.ts";
import type { Interactions } from "../interactions.ts";
import { includedWith } from "./include.ts";
import { type Asked, type Pairs, readParameters } from "./parameters.ts";

export async function runSearch(
  type: string,
  pairs: Pairs,
  strict: boolean,
  { context: { access, base }, resources, inside }: Interactions,
): Promise<Bundle> {
  const asked = readParameters(type, pairs, { strict });
  const patients = await access.ask({ action: "search", type, patients: [] });
  const page = await resources.search({ ...asked.query, ...(patients !== undefined && { patients }) }).catch((error: unknown) => {
    throw fromStore(error);
  });
  const included = await includedWith(page.matches, asked, resources, access).catch((error: unknown) => {
    throw fromStore(error);
  });
  const shown = [...page.matches, ...included.versions];
  await access.done(
    {
      action: "search",
      type,
      patients: [...new Set(shown.flatMap((one) => one.patients))].toSorted(),
      parameters: pairs.map(([key]) => key),
      shown: shown.map((one) => `${one.type}/${one.id}`),
    },
    inside,
  );
  return searchBundle({
    base,
    matches: page.matches,
    included: included.versions,
    total: page.total,
    links: [
      { relation: "self", url: address(base, type, used(pairs, asked)) },
      ...(page.next === undefined
        ? []
        : [
            {
              relation: "next" as const,
              url: address(base, type, [...used(pairs, asked).filter(([key]) => key !== "_cursor"), ["_cursor", page.next]]),
            },
          ]),
    ],
    warnings: [
      ...asked.ignored.map((name) =>
        issueOf("warning", "not-supported", `the parameter ${name} is not known here and was not looked at`, name),
      ),
      ...included.warnings,
    ],
  });
}

/** The self link says what was really searched for. */
const used = (pairs: Pairs, { ignored }: Asked): Pairs => pairs.filter(([key]) => !ignored.includes(key.slice(0, 60)));

const address = (base: string, type: string, pairs: Pairs): string => {
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
  return `${base}/${type}${query === "" ? "" : `?${query}`}`;
};
