// What the marks of the picture mean: shape first, colour last.
import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Made } from "../../../../sleep/made-of.ts";
import { strokes } from "./legs.tsx";
import { Patterns } from "./patterns.tsx";

const made = {
  periodic: "keyPeriodic",
  single: "keySingle",
  breathing: "keyBreathing",
  "left-out": "keyLeftOut",
} as const satisfies Record<Made, string>;

export function Key() {
  const { t } = useTranslation("night");
  const id = useId();
  const patterns = { open: `${id}-open`, unknown: `${id}-unknown` };
  return (
    <ul className="night-key">
      {(Object.keys(made) as readonly Made[]).map((one) => (
        <li key={one}>
          <svg width="14" height="18" aria-hidden="true">
            <path d={`M7 17V5${one === "left-out" ? "a2.2 2.2 0 1 1 .01 0" : ""}`} fill="none" {...strokes[one]} />
          </svg>
          {t(made[one])}
        </li>
      ))}
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <path d="M0 14V9l5 2 4-9 4 6 4-2 5 6v2z" className="loud" />
        </svg>
        {t("keyEnvelope")}
      </li>
      <li>
        <svg width="22" height="12" aria-hidden="true">
          <Patterns ids={patterns} />
          <rect width="22" height="12" fill={`url(#${patterns.open})`} />
        </svg>
        {t("keyRange")}, {t("keyRestless")}
      </li>
      <li>
        <svg width="22" height="12" aria-hidden="true">
          <rect width="22" height="12" fill={`url(#${patterns.unknown})`} stroke="var(--unknownedge)" strokeDasharray="3 2" />
        </svg>
        {t("keyNoSignal")}
      </li>
    </ul>
  );
}
