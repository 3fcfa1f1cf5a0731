// What clinicians did with the cards, as a client tells it afterwards.
import { isPlain, type Plain, shown } from "../../record/read.ts";
import { refusal } from "../fhir/outcome.ts";

export interface Feedback {
  readonly service: string;
  readonly card: string;
  readonly outcome: "accepted" | "overridden";
  readonly acceptedSuggestions: readonly string[];
  /** One of our codes, where one was chosen. */
  readonly reason?: string;
  /** Free text, which may be about a patient: to be kept with the record's care, never in a log. */
  readonly comment?: string;
  readonly at: string;
}

const MOST = 500;

/** Throws a refusal (400). */
export function readFeedback(service: string, body: unknown): readonly Feedback[] {
  const list = isPlain(body) ? body["feedback"] : undefined;
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST) throw bad("feedback", list, `a list of 1 to ${MOST}`);
  return list.map((one: unknown, i) => {
    const place = `feedback[${i}]`;
    if (!isPlain(one)) throw bad(place, one, "an object");
    const { card, outcome, outcomeTimestamp } = one;
    if (typeof card !== "string" || card === "") throw bad(`${place}.card`, card, "the uuid of a card");
    if (outcome !== "accepted" && outcome !== "overridden") throw bad(`${place}.outcome`, outcome, '"accepted" or "overridden"');
    if (typeof outcomeTimestamp !== "string" || Number.isNaN(Date.parse(outcomeTimestamp)))
      throw bad(`${place}.outcomeTimestamp`, outcomeTimestamp, "a moment such as 2026-11-22T10:00:00Z");
    return { service, card, outcome, acceptedSuggestions: acceptedIn(one, place), ...overrideIn(one, place), at: outcomeTimestamp };
  });
}

function acceptedIn(one: Plain, place: string): readonly string[] {
  const accepted = one["acceptedSuggestions"] ?? [];
  if (!Array.isArray(accepted)) throw bad(`${place}.acceptedSuggestions`, accepted, "a list");
  if (one["outcome"] === "accepted" && accepted.length === 0)
    throw bad(`${place}.acceptedSuggestions`, accepted, "the suggestions that were accepted");
  return accepted.map((suggestion: unknown, i) => {
    const id = isPlain(suggestion) ? suggestion["id"] : undefined;
    if (typeof id !== "string" || id === "") throw bad(`${place}.acceptedSuggestions[${i}].id`, id, "the uuid of a suggestion");
    return id;
  });
}

function overrideIn(one: Plain, place: string): Pick<Feedback, "reason" | "comment"> {
  const override = one["overrideReason"];
  if (override === undefined) return {};
  if (!isPlain(override)) throw bad(`${place}.overrideReason`, override, "an object");
  const { reason, userComment } = override;
  const code = isPlain(reason) ? reason["code"] : undefined;
  if (reason !== undefined && typeof code !== "string") throw bad(`${place}.overrideReason.reason.code`, code, "a code");
  if (userComment !== undefined && typeof userComment !== "string") throw bad(`${place}.overrideReason.userComment`, userComment, "a text");
  return { ...(typeof code === "string" && { reason: code }), ...(typeof userComment === "string" && { comment: userComment }) };
}

const bad = (place: string, found: unknown, expected: string) =>
  refusal("bad-request", { text: `found ${found === undefined ? "nothing" : shown(found)}; expected ${expected}`, place });
