// Care teams as FHIR keeps them: an active CareTeam names its patient and its members; an account is the Practitioner of the same id.
import { parse } from "../../store/resource.ts";
import type { Resources } from "../../store/store.ts";

const MOST = 1000;

interface CareTeam {
  readonly status?: string;
  readonly subject?: { readonly reference?: string };
  readonly participant?: readonly { readonly member?: { readonly reference?: string } }[];
}

async function teams(store: Resources, where: readonly (readonly [string, string])[]): Promise<readonly CareTeam[]> {
  const found: CareTeam[] = [];
  let after: string | undefined;
  do {
    const page = await store.search({ type: "CareTeam", where, count: MOST, ...(after !== undefined && { after }) });
    found.push(...page.matches.map((version) => parse(version) as CareTeam));
    after = page.next;
  } while (after !== undefined);
  return found.filter(({ status }) => status === "active");
}

export async function inCareTeam(store: Resources, account: string, person: string): Promise<boolean> {
  const member = `Practitioner/${account}`;
  const ofPerson = await teams(store, [["patient", `Patient/${person}`]]);
  return ofPerson.some(({ participant = [] }) => participant.some((one) => one.member?.reference === member));
}

/** Ids of the people in whose care team an account stands. */
export async function peopleInCareOf(store: Resources, account: string): Promise<readonly string[]> {
  const mine = await teams(store, [["participant", `Practitioner/${account}`]]);
  const people = mine.map(({ subject }) => /^Patient\/([A-Za-z0-9.-]{1,64})$/.exec(subject?.reference ?? "")?.[1]);
  return [...new Set(people.filter((id) => id !== undefined))];
}
