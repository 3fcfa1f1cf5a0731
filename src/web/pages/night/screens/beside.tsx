// What stands beside the numbers: how good each leg was, what a reader must know, and what was wrong in the input.
import { useTranslation } from "react-i18next";
import type { TFunction } from "i18next";
import type { ChannelQuality } from "../../../../sleep/leg-findings.ts";
import { StatusMark } from "../../../look/marks.tsx";
import type { Desk } from "../edit/desk.ts";
import { useSays } from "../says.ts";
import type { OpenNight } from "../work/messages.ts";
import { Problems } from "./problems.tsx";

const shownProblems = 8;

export function Beside({ night, desk }: { readonly night: OpenNight; readonly desk: Desk }) {
  const { t } = useTranslation("night");
  const say = useSays();
  const { result, sheet, act } = desk;
  const problems = [...night.problems, ...result.problems];
  const more = problems.length - shownProblems;
  let next = 0;
  return (
    <section className="night-beside">
      <h2>{t("legsTitle")}</h2>
      <ul className="night-rows">
        {night.legs.map((leg, i) => {
          const leftOut = sheet.without.includes(i);
          const quality = leftOut ? undefined : result.channels[next++]; // legs that are left out are not in the result
          return (
            <li key={leg.label}>
              <StatusMark of={leftOut ? "avoid" : "present"} />
              <div>
                <h3>
                  {leg.side === "combined" ? t("legs") : t(leg.side)}, {leg.label}
                </h3>
                <p className="small muted">{quality === undefined ? t("stateLeftOut") : qualityWords(quality, t)}</p>
                <label className="night-tick noprint small">
                  <input
                    type="checkbox"
                    checked={leftOut}
                    disabled={!leftOut && night.legs.length - sheet.without.length === 1}
                    onChange={(event) => act({ do: "leg", leg: i, leftOut: event.target.checked })}
                  />
                  {t("leaveLegOut")}
                </label>
              </div>
            </li>
          );
        })}
      </ul>
      <h2>{t("notes")}</h2>
      <ul className="night-notes small">
        {result.notes.map(({ id, says, row }) => (
          <li key={id}>
            {say(says)} <span className="fine">{row}</span>
          </li>
        ))}
      </ul>
      {problems.length > 0 && (
        <>
          <h2>{t("problems")}</h2>
          <Problems list={problems.slice(0, shownProblems)} />
          {more > 0 && <p className="small">{t("moreProblems", { count: more })}</p>}
        </>
      )}
    </section>
  );
}

function qualityWords(quality: ChannelQuality, t: TFunction<"night">): string {
  const { readableSeconds, recordedSeconds, restMicrovolts, restlessSeconds, mainsSeconds, heartbeatSeconds, faults } = quality;
  const minutes = (seconds: number): string => (seconds < 600 ? (seconds / 60).toFixed(1) : (seconds / 60).toFixed(0));
  const faulty = [...Map.groupBy(faults, ({ fault }) => fault)].map(([fault, spans]) =>
    t(`faults.${fault}`, { minutes: minutes(spans.reduce((sum, { duration }) => sum + duration, 0)), count: spans.length }),
  );
  return [
    t("legReadable", { readable: (readableSeconds / 3600).toFixed(2), recorded: (recordedSeconds / 3600).toFixed(2) }),
    restMicrovolts === null ? t("legRestUnknown") : t("legRest", { value: restMicrovolts.toFixed(1) }),
    ...faulty,
    ...(restlessSeconds > 0 ? [t("legRestless", { minutes: minutes(restlessSeconds) })] : []),
    ...(mainsSeconds > 0 ? [t("legMains", { minutes: minutes(mainsSeconds) })] : []),
    ...(heartbeatSeconds > 0 ? [t("legHeart", { minutes: minutes(heartbeatSeconds) })] : []),
  ].join(", ");
}
