// The series of periodic movements, one row for each rule set: solid for WASM, outline for AASM.
import { useTranslation } from "react-i18next";
import { rulesName } from "../../../../sleep/night-words.ts";
import { tenth } from "./frame.ts";
import { Label, type Parts } from "./glance.tsx";

const row = 18;

export function Series({ result, frame }: Parts) {
  const { t } = useTranslation("night");
  const top = frame.y.series;
  return (
    <>
      <Label
        frame={frame}
        top={top}
        name={t("series")}
        says={frame.narrow ? undefined : t("seriesCount", { count: result.rules["wasm-2016"]?.runs.length ?? 0 })}
      />
      {Object.values(result.rules).map(({ rules, runs }, i) => (
        <g key={rules} {...(rules === "aasm" ? { fill: "none", stroke: "var(--found)", strokeWidth: 1.2 } : { fill: "var(--found)" })}>
          {runs.map(({ run, fromSeconds, toSeconds }) => (
            <rect
              key={run}
              x={frame.x(fromSeconds)}
              y={top + 2 + i * row}
              width={Math.max(1.5, tenth(frame.x(toSeconds) - frame.x(fromSeconds)))}
              height={10}
              rx={2}
            />
          ))}
        </g>
      ))}
      {!frame.narrow &&
        Object.values(result.rules).map(({ rules }, i) => (
          <text key={rules} x={frame.left - 8} y={top + 11 + i * row} textAnchor="end" className="s">
            {rulesName[rules].replace(" 2016", "")}
          </text>
        ))}
    </>
  );
}
