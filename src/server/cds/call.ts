// A service call from body to cards. The same call about the same record on the same day gives the same bytes.
import { createHash } from "node:crypto";
import { uuidOf } from "../../fhir/out/named.ts";
import { knowledgeVersion } from "../../knowledge/version.ts";
import type { Day } from "../../record/day.ts";
import type { Answers } from "./answers.ts";
import { type Fetcher, type Gathered, gather } from "./gather.ts";
import { orderCards, viewCards } from "./judge.ts";
import { medicinesOrdered, recordOf } from "./person.ts";
import { type Call, readCall } from "./request.ts";
import { findService } from "./services.ts";
import type { Card, Draft, Link } from "./shapes.ts";

export interface Surroundings {
  readonly today: Day;
  /** Absent: nothing is ever fetched. */
  readonly fetcher?: Fetcher;
  /** Cards of records that were judged already. */
  readonly answers?: Answers<readonly Draft[]>;
  readonly links?: readonly Link[];
}

export interface CdsResponse {
  readonly cards: readonly Card[];
}

/** Throws refusals: 404 for no such service, 400 for a body that cannot be read, 412 where what is required cannot be had. */
export async function callService(id: string, body: unknown, { today, fetcher, answers, links }: Surroundings): Promise<CdsResponse> {
  const service = findService(id);
  const call = readCall(body, service);
  const gathered = await gather(call, fetcher);
  const judge = (): readonly Draft[] => {
    const record = recordOf(call, gathered, today);
    return service.hook === "patient-view"
      ? viewCards(record, call.patientId)
      : orderCards(record, medicinesOrdered(call, today), call.patientId);
  };
  const drafts = answers?.get(keyOf(id, call, gathered, today), judge) ?? judge();
  return { cards: drafts.map((draft, i) => finished(draft, `${call.hookInstance} ${id} ${i}`, links)) };
}

/** Everything that the cards depend on. Only its digest is kept. */
const keyOf = (id: string, { patientId, orders }: Call, { resources, missing }: Gathered, today: Day): string =>
  createHash("sha256")
    .update(JSON.stringify([id, patientId, orders, resources, missing, today, knowledgeVersion.digest]))
    .digest("base64");

function finished({ suggestions, ...draft }: Draft, call: string, links: readonly Link[] | undefined): Card {
  return {
    uuid: uuidOf(call),
    ...draft,
    ...(suggestions && { suggestions: suggestions.map((one, i) => ({ ...one, uuid: uuidOf(`${call} ${i}`) })) }),
    ...(links !== undefined && links.length > 0 && { links }),
  };
}
