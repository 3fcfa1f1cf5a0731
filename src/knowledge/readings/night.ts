// What the numbers of a night recording mean: leg movements in sleep and awake, the immobilization test, breathing.
import { all, any, compare, holds, is, known, not, notEstablished, taking, unknown } from "../language.ts";
import { untreatedSleepApnea } from "../derived/sleep.ts";
import { plmsAboveLimit } from "../diagnosis/mimics/restlessness.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";

export const nightReadings: readonly Reading[] = [
  {
    id: "plms-not-confirmed",
    title: "Leg movements not yet checked",
    of: "plms-confirmed-by-person",
    when: all(known("plms-index"), notEstablished(is("plms-confirmed-by-person"))),
    means: {
      plain: "A computer counted these leg movements. Nobody has checked the count yet.",
      clinician: "The index has not been confirmed by a person; print denominator, rule set, version and excluded minutes with it.",
    },
    rows: ["C-SLP-094"],
    reviewed,
  },
  {
    id: "plms-rule-set-unknown",
    title: "Leg movements without their rules",
    of: "plms-rule-set",
    when: all(known("plms-index"), unknown("plms-rule-set")),
    means: {
      plain: "There are two ways to count leg movements in sleep. The report does not say which one was used.",
      clinician: "Rule set not stated (WASM 2016 or AASM): the two give different indices of one night.",
    },
    rows: ["C-SLP-094", "C-SLP-062", "C-SLP-063"],
    reviewed,
  },
  {
    id: "plms-above-limit",
    title: "Many leg movements in sleep",
    of: "plms-index",
    when: holds(plmsAboveLimit),
    means: {
      plain:
        "The legs move often in your sleep. Most people with restless legs have this. Many people without them have it too. So the number alone proves nothing.",
      clinician:
        "PLMS above 15/h (adult) or 5/h (child): supports RLS and is not specific (28.6 % of 2,162 adults aged 40 to 80); it makes no diagnosis and grades no severity.",
    },
    rows: ["SF-PLMS", "C-SLP-100", "C-SLP-101", "C-SLP-112"],
    reviewed,
  },
  {
    id: "plms-not-above-limit",
    title: "Few leg movements in sleep",
    of: "plms-index",
    when: not(holds(plmsAboveLimit)),
    means: {
      plain:
        "The legs moved little in that night. Nights differ a lot, and one in five people with restless legs has few movements. So this does not rule them out.",
      clinician:
        "PLMS not above 15/h (adult) or 5/h (child): about 20 % of people with RLS show none, and the nights of one person lie 25/h apart on average; RLS is not excluded.",
    },
    rows: ["C-SLP-102", "C-SLP-108", "SF-PLMS"],
    reviewed,
  },
  {
    id: "plmw-high",
    title: "Many leg movements while awake",
    of: "plmw-index",
    when: compare("plmw-index", ">=", 15, "/h"),
    means: {
      plain: "The legs moved often while you lay awake. That speaks for restless legs. It does not prove them.",
      clinician:
        "PLMW of 15/h or more: in one study of 100 patients sensitivity 87 % and specificity 80 %; a research cut-off, not diagnostic.",
    },
    rows: ["C-SLP-104", "C-SLP-105"],
    reviewed,
  },
  {
    id: "immobilization-test-positive",
    title: "Leg movements when keeping still",
    of: "immobilization-test-index",
    when: compare("immobilization-test-index", ">=", 40, "/h"),
    means: {
      plain: "In the test of keeping still, the legs moved often. That speaks for restless legs. It does not prove them.",
      clinician:
        "Suggested immobilization test of 40/h or more: positive in research (sensitivity and specificity 81 % in one study, poor in another); not diagnostic.",
    },
    rows: ["C-SLP-103", "C-SLP-104", "C-SLP-106"],
    reviewed,
  },
  {
    id: "sleep-apnea-untreated",
    title: "Sleep apnoea not treated",
    of: "apnea-hypopnea-index",
    when: holds(untreatedSleepApnea),
    means: {
      plain:
        "Your breathing stops in your sleep, and this is not being treated. It can make restless legs and tiredness worse, and some medicines unsafe.",
      clinician: "Untreated sleep apnoea: treat it first; leg movements at the end of breathing events are no disorder of their own.",
    },
    rows: ["S-17", "C-SLP-100", "C-SLP-060", "B1-GPS2"],
    reviewed,
  },
  {
    id: "sleepy-by-day",
    title: "Sleepy by day",
    of: "epworth-total",
    when: compare("epworth-total", ">=", 11, "{score}"),
    means: {
      plain:
        "You are more sleepy by day than most. Restless legs alone often leave people less sleepy than one would think. So look for a second sleep problem.",
      clinician:
        "Epworth of 11 or more: marked sleepiness is not typical of RLS and should prompt a search for another or added sleep disorder.",
    },
    rows: ["SF-EDS", "SV-ESS", "C-QST-008"],
    reviewed,
  },
  {
    id: "medicine-and-leg-movements",
    title: "A medicine that adds leg movements",
    of: "plms-index",
    when: all(known("plms-index"), any(taking("ssri"), taking("snri"), taking("tricyclic"))),
    means: {
      plain:
        "Some medicines for mood make the legs move more in sleep. The count may be higher because of yours. Do not stop it by yourself.",
      clinician: "Serotonergic antidepressants raise PLMS: read the index with the medicine list of that night.",
    },
    rows: ["C-SLP-113"],
    reviewed,
  },
];
