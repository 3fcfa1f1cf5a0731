// Reasons: neuropathy, as a whole and by the cause that the facts point to. A cause beside a neuropathy is likely,
// never proven, so the causes stay suspected; what proves a neuropathy is a nerve study or a biopsy.
import type { Expr } from "../../logic/expr.ts";
import { all, any, compare, holds, is } from "../language.ts";
import { heavyAlcohol } from "../derived/risk.ts";
import { b12Low, b12Unclear, diabetesShown, neuropathy, neuropathyLikely, neuropathyShown } from "../derived/reasons.ts";
import { demyelinating } from "../readings/nerve-study.ts";
import type { Reason } from "../shape.ts";

const reviewed = "2026-11-22";
const domain = "neurological";
const link = "disputed";

const besideNeuropathy = (cause: Expr): Expr => all(holds(neuropathy), cause);

export const neuropathyReasons: readonly Reason[] = [
  {
    id: "neuropathy",
    title: "Peripheral neuropathy",
    domain,
    rows: [
      "C-NRV-001",
      "C-NRV-003",
      "C-NRV-004",
      "C-NRV-005",
      "C-NRV-009",
      "C-NRV-010",
      "C-NRV-011",
      "C-NRV-040",
      "C-NRV-047",
      "C-NRV-062",
      "C-NRV-063",
      "C-NRV-065",
      "C-NRV-066",
    ],
    reviewed,
    present: holds(neuropathyShown),
    suspected: holds(neuropathyLikely),
    settledBy: ["examination", "interview", "nerve-conduction", "small-fiber-workup"],
    link,
    says: {
      plain:
        "Harmed nerves in the feet burn, tingle or go numb, by day as well as by night. That can look like restless legs, or come with them. An exam of the feet helps to tell.",
      clinician:
        "Symptoms alone diagnose polyneuropathy poorly; signs do better, with a nerve study best. Screening found RLS in 26.5 % against 10.2 % of 245 controls, about 12 % against 8 % after expert confirmation (not significant): with a neuropathy, have a clinician confirm urge, relief and evening pattern.",
    },
  },
  {
    id: "diabetic-neuropathy",
    title: "Neuropathy with diabetes",
    domain,
    rows: ["C-NRV-060", "C-NRV-063", "DM-DX", "DM-RLS"],
    reviewed,
    suspected: besideNeuropathy(holds(diabetesShown)),
    settledBy: ["glucose", "examination"],
    link,
    says: {
      plain:
        "Years of high blood sugar can harm the nerves of the feet. They burn, tingle or go numb. It can feel like restless legs, or come with them.",
      clinician:
        "Neuropathy with diabetes: glucose is among the highest-yield tests in distal symmetric polyneuropathy. RLS in 33 of 99 patients with acquired or diabetic neuropathy in one clinic.",
    },
  },
  {
    id: "alcohol-neuropathy",
    title: "Neuropathy with alcohol",
    domain,
    rows: ["C-NRV-063", "C-QST-001", "S-18", "C-COD-011"],
    reviewed,
    suspected: besideNeuropathy(holds(heavyAlcohol)),
    settledBy: ["interview", "examination"],
    link,
    says: {
      plain:
        "A lot of alcohol over years can harm nerves. If you drink much each day, please do not stop all at once on your own. Ask a doctor first.",
      clinician:
        "Neuropathy with alcohol above the screening limit (AUDIT-C ≥ 4 men, ≥ 3 women, or more than 14 drinks a week; software limits). Never an abrupt stop without medical advice.",
    },
  },
  {
    id: "immune-neuropathy",
    title: "Immune or protein-related neuropathy",
    domain,
    rows: ["C-NRV-042", "C-NRV-049", "C-NRV-060"],
    reviewed,
    suspected: any(holds(demyelinating), besideNeuropathy(any(is("serum-immunofixation-abnormal"), is("neuropathy-asymmetric-or-motor")))),
    settledBy: ["nerve-conduction", "immunofixation", "examination"],
    link,
    says: {
      plain: "Sometimes the body's own defence attacks nerves. Weak or uneven legs can be a sign. A nerve doctor should see this soon.",
      clinician:
        "A demyelinating pattern in two or more nerves, a monoclonal protein, or an asymmetric or motor picture: refer to neurology promptly; this is not “RLS with neuropathy”.",
    },
  },
  {
    id: "b12-neuropathy",
    title: "Neuropathy with low vitamin B12",
    domain,
    rows: ["C-NRV-060", "B12-T", "B12-MET"],
    reviewed,
    suspected: besideNeuropathy(any(holds(b12Low), holds(b12Unclear))),
    settledBy: ["vitamin-b12", "methylmalonic-acid", "examination"],
    link,
    says: {
      plain: "Nerves need vitamin B12. When it is low, feet can tingle or go numb. A blood test shows it, and it should be put right.",
      clinician:
        "Neuropathy with low or indeterminate B12: B12 with metabolites (methylmalonic acid, homocysteine) is among the highest-yield tests; metformin lowers B12.",
    },
  },
  {
    id: "small-fiber-neuropathy",
    title: "Small-fibre neuropathy",
    domain,
    rows: ["C-NRV-047", "C-NRV-048", "C-NRV-063", "C-NRV-064"],
    reviewed,
    present: any(is("small-fiber-neuropathy"), is("skin-biopsy-fiber-density-low")),
    suspected: all(
      is("burning-or-numb-feet"),
      any(is("worse-on-touching-sheets"), compare("dn4-total", ">=", 4, "{score}"), compare("nerve-study-abnormal-nerves", "<", 1, "1")),
    ),
    settledBy: ["small-fiber-workup", "interview"],
    link,
    says: {
      plain:
        "The thinnest nerves can be harmed while the common nerve test stays clear. Feet then burn, or sheets hurt. A tiny skin sample can show it.",
      clinician:
        "Nerve conduction is unremarkable by definition and never excludes it; confirm by fibre density below the laboratory's 5th centile (biopsy 10 cm above the malleolus), or quantitative sensory or autonomic tests. In one series 8 of 22 RLS patients had a neuropathy; the small-fibre group had later onset, foot pain and no family history.",
    },
  },
];
