// What the totals of scales mean: one reading for each band, and the change that matters.
import { all, any, compareTo, difference, holds, is, measured, not, notEstablished } from "../language.ts";
import type { Scale } from "../diagnosis/severity.ts";
import { globalResponse, irlsMuchImproved, irlsRemission, irlsResponse, notComparable, scales } from "../diagnosis/severity.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";

const inWords: Readonly<Record<string, string>> = {
  irls: "restless legs",
  isi: "trouble sleeping",
  ess: "sleepiness by day",
  phq9: "low mood",
  gad7: "worry",
  "stop-bang": "the risk that breathing stops in sleep",
};

/** Totals are whole numbers, so a band ends where the next one begins. */
const bandsOf = ({ id, title, of, bands, rows, reviewed: on }: Scale): Reading[] =>
  bands.map(({ low, high, name }) => ({
    id: `${id}-${name.replaceAll(" ", "-")}`,
    title: `${title}: ${name}`,
    of,
    when: all(compareTo(measured(of), ">=", low), compareTo(measured(of), "<=", high)),
    means: {
      plain: `Your score for ${inWords[id] ?? title} is in the range called “${name}”. A score is a help, and no diagnosis.`,
      clinician: `${title} total in the band ${low} to ${high}: ${name}.`,
    },
    rows,
    reviewed: on,
  }));

const changeReadings: readonly Reading[] = [
  {
    id: "clearly-better",
    title: "Clearly better",
    of: "irls-total",
    when: any(holds(irlsResponse), holds(globalResponse)),
    means: {
      plain: "Your score has fallen enough to call it a real change for the better.",
      clinician:
        "Response of one person: IRLS fell by at least 9 points or by half, or a clinician's impression of much improved. Three points word the result of a trial only.",
    },
    rows: ["F-R3", "F-R4", "SV-MID", "F-R2", "SV-CGI"],
    reviewed,
  },
  {
    id: "small-change",
    title: "Better, but too little to call it a response",
    of: "irls-total",
    when: all(
      compareTo(difference(measured("irls-baseline"), measured("irls-total")), ">", 0),
      not(holds(irlsResponse)),
      notEstablished(holds(globalResponse)),
    ),
    means: {
      plain: "Your score has come down a little. That is not yet enough to call it a real change.",
      clinician:
        "Partial at most: IRLS fell by less than 9 points and less than half. Dose, timing, adherence, iron and aggravators come before calling a treatment a failure.",
    },
    rows: ["F-R3", "F-R4", "SV-MID", "S-26"],
    reviewed,
  },
  {
    id: "much-better",
    title: "Much better",
    of: "irls-total",
    when: holds(irlsMuchImproved),
    means: {
      plain: "Your score has fallen as far as in people who feel much better.",
      clinician: "IRLS fell by at least 11 points, the change that went with much or very much improved.",
    },
    rows: ["F-R3", "SV-MID"],
    reviewed,
  },
  {
    id: "nearly-free-of-symptoms",
    title: "Nearly free of symptoms",
    of: "irls-total",
    when: holds(irlsRemission),
    means: {
      plain: "Your score is down in the mild range.",
      clinician: "IRLS came down to 10 or less, which some trials call remission (others ask for 0).",
    },
    rows: ["F-R5"],
    reviewed,
  },
  {
    id: "too-soon-to-compare-scores",
    title: "Too soon to compare scores",
    of: "irls-total",
    when: holds(notComparable),
    means: {
      plain: "It is too soon to compare your scores. Wait two weeks after an iron infusion, or until the change of medicine is over.",
      clinician:
        "Do not compare IRLS totals taken less than 2 weeks after intravenous iron, during a dopamine agonist taper, or on different questionnaires.",
    },
    rows: ["F-R7"],
    reviewed,
  },
];

export const supportiveReadings: readonly Reading[] = [
  {
    id: "family-with-restless-legs",
    title: "Restless legs in the family",
    of: "first-degree-relative-with-rls",
    when: is("first-degree-relative-with-rls"),
    means: {
      plain: "A parent, brother, sister or child has restless legs. That makes them more likely in you.",
      clinician: "First-degree relative with RLS: supportive, never sufficient.",
    },
    rows: ["SF-FH", "EP-9"],
    reviewed,
  },
  {
    id: "improved-on-dopaminergic",
    title: "A medicine helped at first",
    of: "improved-on-dopaminergic",
    when: is("improved-on-dopaminergic"),
    means: {
      plain:
        "A medicine of the dopamine kind helped, at least at first. That speaks for restless legs. It is no reason to try one as a test.",
      clinician: "Clear improvement on a dopaminergic, at least at first: supportive; a drug trial is not recommended as a test.",
    },
    rows: ["SF-DA"],
    reviewed,
  },
  {
    id: "less-sleepy-than-expected",
    title: "Less sleepy than the nights suggest",
    of: "daytime-sleepiness-less-than-expected",
    when: is("daytime-sleepiness-less-than-expected"),
    means: {
      plain: "After such nights most people would be very sleepy by day, and you are less so. That fits restless legs.",
      clinician: "Less daytime sleepiness than the sleep loss would predict: supportive.",
    },
    rows: ["SF-EDS"],
    reviewed,
  },
];

export const scoreReadings: readonly Reading[] = [...scales.flatMap(bandsOf), ...changeReadings];
