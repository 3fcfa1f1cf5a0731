// Which channels are the legs: asked where the names do not settle it, and never guessed.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StatusMark } from "../../../look/marks.tsx";
import { type Choice, chosenOf, firstChoice, type Place } from "../work/channel-choice.ts";
import type { ChannelQuestion, ChosenLegs } from "../work/messages.ts";
import { Problems } from "./problems.tsx";
import { Research } from "./research.tsx";

interface Asked {
  readonly question: ChannelQuestion;
  readonly choose: (chosen: ChosenLegs) => void;
  readonly cancel: () => void;
}

export function ChannelsScreen({ question, choose, cancel }: Asked) {
  const { t } = useTranslation("night");
  const [choice, setChoice] = useState<Choice>(() => firstChoice(question));
  const [wrong, setWrong] = useState<string>();
  const set = (place: Place, which: 0 | 1, label: string): void => {
    const [plus, minus] = choice[place] ?? ["", ""];
    setChoice({ ...choice, [place]: which === 0 ? [label, label === "" ? "" : minus] : [plus, label] });
    setWrong(undefined);
  };
  const submit = (): void => {
    const chosen = chosenOf(choice);
    if (chosen.ok) choose(chosen.value);
    else setWrong(chosen.twice === undefined ? t("noLegChosen") : t("sameTwice", { label: chosen.twice }));
  };
  const { left, right, combined, unclear, problems } = question.found;
  const confirms = [left, right, combined]
    .filter((leg) => leg !== undefined)
    .filter(({ needsConfirmation }) => needsConfirmation !== undefined);
  return (
    <form
      className="night-channels"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="night-title">
        <div>
          <h1>{t("whichLegs")}</h1>
          <p className="muted">{t("whichLegsHelp", { name: question.name })}</p>
        </div>
        <Research />
      </div>
      <ul className="night-rows">
        {confirms.map((leg) => (
          <li key={leg.label}>
            <StatusMark of="suspected" />
            <p>
              <b>{leg.label}</b>: <span lang="en">{t("toConfirm", { what: leg.needsConfirmation ?? "" })}</span>
            </p>
          </li>
        ))}
        {unclear.map(({ label, why, couldBe }) => (
          <li key={label}>
            <StatusMark of="unknown" />
            <p>
              <b>{label}</b>: <span lang="en">{why}.</span> <span className="muted">{t("couldBe", { what: couldBe.join(", ") })}</span>
            </p>
          </li>
        ))}
      </ul>
      <Problems list={problems.filter(({ where }) => unclear.length === 0 || where !== "channels")} />
      {(["left", "right", "combined"] as const).map((place) => (
        <fieldset key={place}>
          <legend>{t(place === "left" ? "leftLeg" : place === "right" ? "rightLeg" : "bothLegs")}</legend>
          <Labels value={choice[place]?.[0] ?? ""} labels={question.labels} name={t("channel")} set={(label) => set(place, 0, label)} />
          {place !== "combined" && (
            <Labels value={choice[place]?.[1] ?? ""} labels={question.labels} name={t("second")} set={(label) => set(place, 1, label)} />
          )}
        </fieldset>
      ))}
      {wrong !== undefined && (
        <p role="alert" className="night-wrong">
          {wrong}
        </p>
      )}
      <div className="actions">
        <button type="submit" className="button" data-main>
          {t("useThese")}
        </button>
        <button type="button" className="button" onClick={() => choose({})}>
          {t("noLegRecorded")}
        </button>
        <button type="button" className="button" data-quiet onClick={cancel}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}

interface LabelChoice {
  readonly value: string;
  readonly labels: readonly string[];
  readonly name: string;
  readonly set: (label: string) => void;
}

function Labels({ value, labels, name, set }: LabelChoice) {
  const { t } = useTranslation("night");
  return (
    <label>
      <span className="small muted">{name}</span>
      <select value={value} onChange={(event) => set(event.target.value)}>
        <option value="">{t("none")}</option>
        {[...new Set(labels)].map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
