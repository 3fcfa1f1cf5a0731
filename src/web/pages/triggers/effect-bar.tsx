// An interval on a scale of points, zero in the middle. The shaded part in the middle is too small to matter.
import { useTranslation } from "react-i18next";

const REACH = 4; // points to either side
const [WIDTH, HEIGHT, LINE] = [420, 52, 20];
const x = (points: number): number => WIDTH / 2 + (Math.max(-REACH, Math.min(REACH, points)) / REACH) * (WIDTH / 2 - 8);

export function EffectBar({
  effect: { low, high, median },
  matters,
  says,
}: {
  readonly effect: { readonly low: number; readonly high: number; readonly median?: number };
  readonly matters: number;
  readonly says: string;
}) {
  const { t } = useTranslation("triggers");
  return (
    <svg className="trg-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says}>
      <rect x={x(-matters)} y={4} width={x(matters) - x(-matters)} height={32} className="trg-small" />
      <path d={`M8 ${LINE}H${WIDTH - 8}`} className="trg-axis" />
      {[-4, -2, 0, 2, 4].map((tick) => (
        <path key={tick} d={`M${x(tick)} ${LINE - 4}v8`} className="trg-axis" />
      ))}
      <path d={`M${x(0)} 2V38`} className="trg-zero" />
      <rect x={x(low)} y={LINE - 6} width={Math.max(2, x(high) - x(low))} height={12} rx={2} className="trg-range" />
      {[low, high].map((end) => (
        <path key={end} d={`M${x(end)} ${LINE - 9}v18`} className="trg-end" />
      ))}
      {median !== undefined && <path d={`M${x(median)} ${LINE - 6}l6 6-6 6-6-6z`} className="trg-middle" />}
      <text x={8} y={HEIGHT - 2}>
        {t("better")}
      </text>
      <text x={WIDTH - 8} y={HEIGHT - 2} textAnchor="end">
        {t("worse")}
      </text>
    </svg>
  );
}
