// Tests and referrals as drafts of a ServiceRequest, follow-up as a draft of a Task.
import type { FollowUpLine, ReferralLine, TestLine } from "../../assess/assessment.ts";
import { shownAll, whenText } from "../../assess/said.ts";
import { dayOf, isoDay } from "../../record/day.ts";
import { extended } from "./extension.ts";
import { named } from "./named.ts";
import { concept, instantiates, type Kind } from "./names.ts";
import { narrative } from "./narrative.ts";
import type { Resource } from "./resource.ts";
import { cited, filled, notes, originsOf, reasonsFor } from "./said.ts";
import type { About } from "./subject.ts";

const draft = { status: "draft", intent: "proposal", instantiatesCanonical: [instantiates] } as const;

export function testRequest(line: TestLine, today: string, { subject }: About): Resource {
  const { says, clinician: _, how, howClinician, ...rest } = line;
  return named({
    resourceType: "ServiceRequest",
    text: narrative(line.title, line.clinician, howClinician, shownAll(line.because, today)),
    ...extended({ line: { ...rest, how }, source: cited(line) }),
    ...draft,
    code: concept("test", line.id, line.title),
    subject,
    authoredOn: today,
    ...filled("reasonCode", reasonsFor(line.because, today)),
    ...filled("supportingInfo", originsOf(line.because)),
    note: notes(line, `How: ${howClinician}`),
    patientInstruction: `${says} ${how}`,
  });
}

export function referralRequest(line: ReferralLine, today: string, { subject }: About): Resource {
  const { says, clinician, ...rest } = line;
  return named({
    resourceType: "ServiceRequest",
    text: narrative(`Referral: ${line.who}`, clinician, shownAll(line.because, today)),
    ...extended({ line: rest, source: cited(line) }),
    ...draft,
    code: concept("referral", line.id, line.clinician),
    subject,
    authoredOn: today,
    performerType: { text: line.who },
    ...filled("reasonCode", reasonsFor(line.because, today)),
    ...filled("supportingInfo", originsOf(line.because)),
    note: notes(line),
    patientInstruction: says,
  });
}

export function followUpTask(line: FollowUpLine, today: string, { subject }: About): Resource {
  const { says: _, clinician, ...rest } = line;
  return named({
    resourceType: "Task",
    text: narrative(`${whenText(line.due, line.latest)}: ${line.who}`, clinician, shownAll(line.because, today)),
    ...extended({ line: rest, source: cited(line) }),
    status: "draft",
    intent: "proposal",
    instantiatesCanonical: instantiates,
    code: concept("follow-up" satisfies Kind, line.id, clinician),
    description: `${whenText(line.due, line.latest)}: ${clinician}`,
    for: subject,
    authoredOn: today,
    performerType: [{ text: line.who }],
    ...filled("note", notes(line)),
    restriction: { period: { start: after(today, line.due), ...(line.latest !== undefined && { end: after(today, line.latest) }) } },
  });
}

/** The day that lies an ISO 8601 duration of one unit after another day. The last day of a shorter month stands for those it lacks. */
export function after(today: string, duration: string): string {
  const [, amount, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const day = dayOf(today);
  if (day === undefined || amount === undefined) throw new RangeError(`no such day or duration: ${today}, ${duration}`);
  const count = Number(amount);
  if (unit === "D" || unit === "W") return isoDay(day + count * (unit === "W" ? 7 : 1));
  const [year = 0, month = 1, date = 1] = today.split("-").map(Number);
  const months = year * 12 + (month - 1) + count * (unit === "Y" ? 12 : 1);
  const to = (last: number) =>
    dayOf(
      `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-${String(last).padStart(2, "0")}`,
    );
  const found = to(date) ?? to(30) ?? to(29) ?? to(28);
  if (found === undefined) throw new RangeError(`the calendar ends before ${today} and ${duration}`);
  return isoDay(found);
}
