// The people in an input: the plain form, or FHIR as Bundle, as resources, or as one of either per line.
import { peopleIn } from "../fhir/read.ts";
import { coverageText } from "../fhir/coverage.ts";
import type { Day } from "../record/day.ts";
import { dayOf } from "../record/day.ts";
import { isPlain, readPerson, shown } from "../record/read.ts";
import type { PersonRecord, Problem } from "../record/record.ts";
import { type Piece, piecesOf } from "./input.ts";

export interface Person {
  /** Who it is in a FHIR record: an id, never a name. */
  readonly name?: string;
  readonly record: PersonRecord;
  /** What of a FHIR record could be read, in a line. */
  readonly coverage?: string;
}

export async function* peopleOf(path: string, today: Day | undefined): AsyncGenerator<Person | { readonly problem: Problem }> {
  const resources: unknown[] = []; // single resources of an export, which belong together
  const day = today ?? wallDay();
  for await (const piece of piecesOf(path)) {
    const { where } = piece;
    if ("unreadable" in piece) yield { problem: { where, what: piece.unreadable, expected: "a JSON text" } };
    else if (isFhir(piece.value) && piece.value["resourceType"] !== "Bundle") resources.push(piece.value);
    else if (isFhir(piece.value)) yield* fhirPeople([piece.value], day, where);
    else if (!Array.isArray(piece.value)) yield plainPerson(piece, today);
    else if (piece.value.some((one) => isFhir(one) || Array.isArray(one))) yield* fhirPeople(piece.value, day, where);
    else for (const [i, value] of piece.value.entries()) yield plainPerson({ where: `${where}[${i}]`, value }, today);
  }
  if (resources.length > 0) yield* fhirPeople(resources, day, path === "-" ? "input" : path);
}

const isFhir = (value: unknown): value is Readonly<Record<string, unknown>> => isPlain(value) && "resourceType" in value;

function plainPerson({ where, value }: Extract<Piece, { value: unknown }>, today: Day | undefined): Person | { readonly problem: Problem } {
  if (!isPlain(value) || !("facts" in value || "medicines" in value || "today" in value))
    return {
      problem: { where, what: `found ${shown(value)}`, expected: 'a FHIR resource or Bundle, or { "today", "facts", "medicines" }' },
    };
  const read = readPerson(value, today ?? ("today" in value ? undefined : wallDay()));
  return "where" in read ? { problem: { ...read, where: `${where}: ${read.where}` } } : { record: read };
}

async function* fhirPeople(
  resources: readonly unknown[],
  today: Day,
  where: string,
): AsyncGenerator<Person | { readonly problem: Problem }> {
  const { productCodes } = await import("../fhir/codes/product-codes.ts");
  const { people, problems, ofNobody } = peopleIn(resources, { today, productCodes: productCodes() });
  for (const problem of problems) yield { problem };
  const others = [...ofNobody].map(([type, count]) => `${type} ${count}`).join(", ");
  if (people.length === 0 && problems.length === 0)
    yield { problem: { where, what: others === "" ? "no resource" : `only ${others}`, expected: "a Patient, or resources about one" } };
  for (const [i, { id, record, coverage }] of people.entries()) {
    const last = i === people.length - 1 && others !== "" ? `\nAbout nobody here, and not read: ${others}.` : "";
    yield { name: id, record, coverage: `${coverageText(coverage())}${last}` };
  }
}

/** The day on the wall where the command runs: the only clock in the product's reasoning is its caller's. */
function wallDay(): Day {
  const now = new Date();
  const day = dayOf(`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`);
  if (day === undefined) throw new RangeError("the clock of this machine gives no date");
  return day;
}
