// The intervals from onset to onset as a histogram on a logarithmic axis, with the windows of both rule sets; and as a table.
import { useTranslation } from "react-i18next";
import type { IntervalBin } from "../../../../sleep/distribution.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import { rulesName } from "../../../../sleep/night-words.ts";
import { aasm } from "../../../../sleep/rules-aasm.ts";
import { wasm2016 } from "../../../../sleep/rules-wasm-2016.ts";

const [least, greatest] = [2, 512];
const [width, height, base, top] = [428, 196, 150, 52];

const windows = [
  { rules: "wasm-2016", from: wasm2016.minInterval.value / 1000, to: wasm2016.maxInterval.value / 1000, y: 30 },
  { rules: "aasm", from: aasm.minInterval.value / 1000, to: aasm.maxInterval.value / 1000, y: 10 },
] as const;

const x = (seconds: number): number => Math.round((10 * width * Math.log(seconds / least)) / Math.log(greatest / least)) / 10;
const ticks = [2, 5, 10, 20, 50, 90, 200, 500] as const;

export function Between({ result }: { readonly result: NightResult }) {
  const { t } = useTranslation("night");
  const bins = (result.rules["wasm-2016"]?.logIntervals ?? []).filter(({ fromSeconds }) => fromSeconds >= least);
  const count = bins.reduce((sum, { sleep, wake }) => sum + sleep + wake, 0);
  const most = bins.reduce<IntervalBin | undefined>(
    (best, bin) => (best === undefined || bin.sleep + bin.wake > best.sleep + best.wake ? bin : best),
    undefined,
  );
  const title = <h2>{t("between")}</h2>;
  if (count === 0 || most === undefined)
    return (
      <section>
        {title}
        <p className="muted">{t("betweenNone")}</p>
      </section>
    );
  const says = t("betweenSays", { count, peak: Math.round(Math.sqrt(most.fromSeconds * most.toSeconds)) });
  const tall = (n: number): number => Math.round((10 * (base - top) * n) / (most.sleep + most.wake)) / 10;
  return (
    <section>
      {title}
      <svg className="night-picture" viewBox={`-10 0 ${width + 20} ${height}`} role="img" aria-label={says}>
        <rect
          x={x(windows[0].from)}
          y={windows[0].y}
          width={x(windows[0].to) - x(windows[0].from)}
          height={base - windows[0].y}
          className="ground"
        />
        {windows.map(({ rules, from, to, y }) => (
          <g key={rules}>
            <path d={`M${x(from)} ${y + 7}v-7H${x(to)}v7`} fill="none" stroke="var(--ink)" strokeWidth="1.3" />
            <text x={x(to) + 8} y={y + 7} className="k">
              {t("window", { rules: rulesName[rules], from, to })}
            </text>
          </g>
        ))}
        {bins.map(({ fromSeconds, toSeconds, sleep, wake }) => {
          const [left, wide] = [x(fromSeconds) + 0.6, Math.max(1, Math.round(10 * (x(toSeconds) - x(fromSeconds) - 1.2)) / 10)];
          return (
            <g key={fromSeconds}>
              <rect x={left} y={base - tall(sleep)} width={wide} height={tall(sleep)} fill="var(--found)" />
              <rect x={left} y={base - tall(sleep) - tall(wake)} width={wide} height={tall(wake)} fill="none" stroke="var(--edge)" />
            </g>
          );
        })}
        <path d={`M0 ${base}H${width}`} stroke="var(--ink)" />
        {ticks.map((value) => (
          <g key={value}>
            <path d={`M${x(value)} ${base}v4`} stroke="var(--edge)" />
            <text x={x(value)} y={base + 18} textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
        <text x={width} y={base + 36} textAnchor="end" className="s">
          {t("betweenAxis")}
        </text>
      </svg>
      <p className="small muted">{says}</p>
      <details className="noprint">
        <summary>{t("betweenTable")}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("between")}</th>
              <th scope="col">{t("asleep")}</th>
              <th scope="col">{t("awake")}</th>
            </tr>
          </thead>
          <tbody>
            {bins
              .filter(({ sleep, wake }) => sleep + wake > 0)
              .map(({ fromSeconds, toSeconds, sleep, wake }) => (
                <tr key={fromSeconds}>
                  <th scope="row">{t("fromTo", { from: fromSeconds.toFixed(1), to: toSeconds.toFixed(1) })}</th>
                  <td>{sleep}</td>
                  <td>{wake}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
