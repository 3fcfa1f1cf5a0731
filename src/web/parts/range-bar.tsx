// A number on its scale with the limits that matter: a point, a range, or an unknown as wide as the scale.
import { useTranslation } from "react-i18next";
import { numberText, withUnit } from "./phrases.ts";
import "./range-bar.css";

export interface Limit {
  readonly at: number;
  /** Whose limit it is. */
  readonly says: string;
}

interface Props {
  readonly label: string;
  readonly unit?: string;
  readonly low: number;
  readonly high: number;
  readonly limits: readonly Limit[];
  /** A point, a range, or undefined: not known. */
  readonly value?: number | { readonly low: number; readonly high: number };
}

export function RangeBar({ label, unit, low, high, limits, value }: Props) {
  const { t, i18n } = useTranslation("parts");
  const place = (at: number): number => (Math.min(Math.max(at, low), high) - low) / (high - low);
  const x = (at: number): string => `${(place(at) * 100).toFixed(2)}%`;
  const say = (at: number): string => numberText(at, i18n.language);
  const range = typeof value === "object" ? value : undefined;
  const text = value === undefined ? t("notKnown") : withUnit(range ? `${say(range.low)}–${say(range.high)}` : say(value as number), unit);
  const sentence = [`${label}: ${text}`, ...limits.map(({ at, says }) => `${says} ${say(at)}`)].join("; ");
  return (
    <div className="range" role="img" aria-label={sentence}>
      <div className="range-scale" data-unknown={value === undefined || undefined}>
        {range && <span className="range-span" style={{ left: x(range.low), right: `${((1 - place(range.high)) * 100).toFixed(2)}%` }} />}
        {limits.map(({ at }) => (
          <span key={at} className="range-limit" style={{ left: x(at) }} />
        ))}
        {typeof value === "number" && (
          <span className="range-point" data-off={value > high || value < low || undefined} style={{ left: x(value) }} />
        )}
      </div>
      <div className="range-words fine">
        {limits.map(({ at }) => (
          <span key={at} style={{ left: x(at) }}>
            {say(at)}
          </span>
        ))}
      </div>
    </div>
  );
}
