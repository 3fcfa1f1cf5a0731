// What the pressures of ankle and toe mean, above all before anything squeezes the leg. The worse leg decides here.
import { all, any, compare, is, notEstablished, unknown } from "../language.ts";
import type { Reading } from "../shape.ts";

const reviewed = "2026-11-22";
const abi = (by: "<" | "<=" | ">" | ">=", to: number) => compare("ankle-brachial-index", by, to, "1");

export const arteryReadings: readonly Reading[] = [
  {
    id: "abi-compression-stop",
    title: "Too little blood flow for compression",
    of: "ankle-brachial-index",
    when: any(
      abi("<", 0.6),
      compare("ankle-pressure", "<", 60, "mm[Hg]"),
      compare("toe-pressure", "<", 30, "mm[Hg]"),
      compare("tcpo2", "<", 20, "mm[Hg]"),
    ),
    means: {
      plain:
        "Too little blood reaches the foot. Tight stockings or leg pumps could harm it. Do not use them. See a doctor for blood vessels.",
      clinician:
        "No compression: index below 0.60, ankle pressure below 60, toe pressure below 30 or TcPO2 below 20 mmHg (the strictest of the published stops).",
    },
    rows: ["C-VEN-075", "C-VEN-076"],
    reviewed,
  },
  {
    id: "abi-abnormal",
    title: "Narrowed leg arteries",
    of: "ankle-brachial-index",
    when: abi("<=", 0.9),
    means: {
      plain:
        "Less blood reaches the leg than should. The leg arteries are narrow. A doctor for blood vessels should see you before you wear tight stockings.",
      clinician:
        "Ankle-brachial index of 0.90 or less: peripheral arterial disease; from 0.60 to 0.90 compression only with reduced pressure by a specialist.",
    },
    rows: ["C-VEN-071", "C-VEN-074", "C-VEN-077"],
    reviewed,
  },
  {
    id: "abi-borderline",
    title: "Borderline leg arteries",
    of: "ankle-brachial-index",
    when: all(abi(">", 0.9), abi("<", 1)),
    means: {
      plain: "The blood flow to the leg is just at the edge. A test after walking can tell more.",
      clinician:
        "Index above 0.90 and below 1.00: borderline; an exercise index tells more, a fall of 20 % or more, or of 30 mmHg at the ankle, supports arterial disease.",
    },
    rows: ["C-VEN-071", "C-VEN-072"],
    reviewed,
  },
  {
    id: "abi-normal",
    title: "Good blood flow at the ankle",
    of: "ankle-brachial-index",
    when: all(abi(">=", 1), abi("<=", 1.4)),
    means: {
      plain: "At rest, the leg with the lower result gets the blood it should.",
      clinician:
        "The lower index is from 1.00 to 1.40: normal at rest in that leg; with walking pain an exercise index is still needed (sensitivity at rest 68 to 84 %).",
    },
    rows: ["C-VEN-071", "C-VEN-072", "C-VEN-074"],
    reviewed,
  },
  {
    id: "abi-not-usable",
    title: "Stiff arteries hide the blood flow",
    of: "ankle-brachial-index",
    // The other leg can be the one that cannot be read.
    when: all(
      any(abi(">", 1.4), compare("ankle-brachial-index-highest", ">", 1.4, "1")),
      any(unknown("toe-brachial-index"), notEstablished(compare("toe-pressure", ">=", 30, "mm[Hg]"))),
    ),
    means: {
      plain:
        "The arteries are so stiff that this test cannot show the blood flow. A test at the toe has to be done first. Until then, no tight stockings.",
      clinician:
        "Index above 1.40: not compressible, which is unusable and not safe; toe pressure or toe-brachial index before any compression.",
    },
    rows: ["C-VEN-071", "C-VEN-073", "C-VEN-078"],
    reviewed,
  },
  {
    id: "toe-index-low",
    title: "Low pressure at the toe",
    of: "toe-brachial-index",
    when: compare("toe-brachial-index", "<=", 0.7, "1"),
    means: {
      plain: "The pressure at the toe is low. The leg arteries may be narrow. A doctor for blood vessels should look at it.",
      clinician: "Toe-brachial index of 0.70 or less: abnormal.",
    },
    rows: ["C-VEN-073"],
    reviewed,
  },
  {
    id: "exercise-index-falls",
    title: "Blood flow falls on walking",
    of: "exercise-abi-drop",
    when: compare("exercise-abi-drop", ">=", 20, "%"),
    means: {
      plain: "After walking, less blood reaches the foot. This points to narrow leg arteries.",
      clinician: "A fall of the index by 20 % or more after exercise supports peripheral arterial disease.",
    },
    rows: ["C-VEN-072"],
    reviewed,
  },
  {
    id: "walking-pain-with-normal-index",
    title: "Walking pain with a good result",
    of: "exercise-abi-drop",
    when: all(is("pain-on-walking-fixed-distance"), abi(">", 0.9), abi("<=", 1.4), unknown("exercise-abi-drop")),
    means: {
      plain: "Your legs hurt when you walk, and the test at rest looks good. The same test after walking can still find something.",
      clinician: "Walking pain with an index above 0.90 at rest: measure it after exercise.",
    },
    rows: ["C-VEN-072"],
    reviewed,
  },
];
