// The nights that somebody has confirmed in this browser, each with its number, and a way to take it back.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { rangeText, rulesName } from "../../../../sleep/night-words.ts";
import { usePerson } from "../../../state/person.ts";
import { type ConfirmedNight } from "./confirmation.ts";
import { keptNights, takeBackNight } from "./kept-nights.ts";

export function ConfirmedNights() {
  const { t } = useTranslation("night");
  const { mode } = usePerson();
  const [nights, setNights] = useState<readonly ConfirmedNight[] | "unreadable">();
  const [said, setSaid] = useState("");
  useEffect(() => {
    keptNights().then(setNights, () => setNights("unreadable"));
  }, []);
  if (nights === undefined || mode === "sample") return null;
  const takeBack = (night: ConfirmedNight): void => {
    takeBackNight(night)
      .then(keptNights)
      .then((left) => {
        setNights(left);
        setSaid(t("takenBack"));
      })
      .catch(() => setNights("unreadable"));
  };
  return (
    <section className="night-kept">
      <h2>{t("confirmedNights")}</h2>
      {nights === "unreadable" ? (
        <p className="muted">{t("nightsUnreadable")}</p>
      ) : nights.length === 0 ? (
        <p className="muted">{t("noNights")}</p>
      ) : (
        <ul className="night-rows">
          {nights.map((night) => (
            <li key={night.id}>
              <span>
                <b>{night.on}</b> {rulesName[night.rules]}, <span className="number">{night.plms.value.toFixed(1)}</span>
                {rangeText(night.plms, 1)?.includes("–") === true && <span className="muted"> ({rangeText(night.plms, 1)})</span>}
                <span className="muted">
                  , {t("keptHours", { sleep: night.sleepHours.toFixed(2), excluded: night.excludedMinutes.toFixed(1) })},{" "}
                  {t("looked", { looked: night.movements.looked, all: night.movements.all })}
                </span>
              </span>
              <button
                type="button"
                className="button"
                data-quiet
                aria-label={`${t("takeBack")}: ${night.on}`}
                onClick={() => takeBack(night)}
              >
                {t("takeBack")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="small">
        {said}
      </p>
    </section>
  );
}
