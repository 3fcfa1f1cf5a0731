// Confirming a night: which rule set, which day, and the word of the person who looked. Nothing enters a record before.
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../../../../sleep/choices.ts";
import type { NightResult } from "../../../../sleep/night-result.ts";
import { rangeText, rulesName } from "../../../../sleep/night-words.ts";
import { StatusMark } from "../../../look/marks.tsx";
import { localDay } from "../../../state/answers.ts";
import { usePerson } from "../../../state/person.ts";
import { type Sheet, tallyOf } from "../edit/sheet.ts";
import type { OpenNight } from "../work/messages.ts";
import { type ConfirmedNight, confirmationOf } from "./confirmation.ts";
import { keepNight } from "./kept-nights.ts";

interface ToConfirm {
  readonly night: OpenNight;
  readonly result: NightResult;
  readonly sheet: Sheet;
  readonly confirmed: ConfirmedNight | undefined;
  // The confirmed numbers are those that stand on the page.
  readonly current: boolean;
  readonly onConfirmed: (night: ConfirmedNight) => void;
}

export function Confirm({ night, result, sheet, confirmed, current, onConfirmed }: ToConfirm) {
  const { t } = useTranslation("night");
  const { mode } = usePerson();
  const id = useId();
  const [rules, setRules] = useState<RuleSet>();
  const [on, setOn] = useState(() => dayOf(night));
  const [checked, setChecked] = useState(false);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const [newer, setNewer] = useState<ConfirmedNight>();
  const tally = tallyOf(sheet);
  const nothingLooked = tally.looked === 0 && tally.all > 0;
  const sets = Object.values(result.rules);
  if (night.made && mode === "mine") return <Refused says={t("madeNever")} />;
  if (sets.every(({ indices }) => (indices["plms"]?.value ?? null) === null)) return <Refused says={t("noNumber")} />;

  const confirm = async (): Promise<void> => {
    const today = localDay(new Date());
    const missing = [
      ...(rules === undefined ? [t("needRules")] : []),
      ...(on === "" || on > today ? [t("needDay")] : []),
      ...(checked ? [] : [t("needChecked")]),
    ];
    setWrong(missing);
    if (missing.length > 0 || rules === undefined) return;
    const now = Date.now();
    // A tick is quickly made: who looked at nothing is asked once more.
    if (nothingLooked && !asked) return setAsked(true);
    const entry = confirmationOf({
      id: night.contentId,
      on,
      now,
      rules,
      result,
      legs: night.legs,
      without: sheet.without,
      tally,
    });
    if (entry === undefined) return setWrong([t("noNumber")]);
    try {
      const newest = await keepNight(entry);
      setNewer(newest.id === entry.id ? undefined : newest);
      onConfirmed(entry);
    } catch (error) {
      setWrong([t("notKept", { why: error instanceof DOMException ? error.name : "UnknownError" })]);
    }
  };

  return (
    <form
      className="night-confirm noprint"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      <h2 id={`${id}-title`}>{t("confirm")}</h2>
      <fieldset>
        <legend className="small">{t("confirmHelp")}</legend>
        {sets.map((set) => (
          <RuleChoice key={set.rules} set={set} chosen={rules === set.rules} choose={() => setRules(set.rules)} name={`${id}-rules`} />
        ))}
      </fieldset>
      <label className="night-day">
        <span className="small">{t("dayOfNight")}</span>
        <input type="date" value={on} onChange={(event) => setOn(event.target.value)} />
      </label>
      <label className="night-tick">
        <input type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />
        <span>{t("iChecked")}</span>
      </label>
      {wrong.length > 0 && (
        <ul role="alert" className="night-rows night-wrong">
          {wrong.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      {nothingLooked && asked && !current && (
        <p role="alert" className="small night-wrong">
          {t("askAgain")}
        </p>
      )}
      <p className="small">
        <button type="submit" className="button" data-main>
          {nothingLooked && asked && !current ? t("confirmUnseen") : t("confirmButton")}
        </button>{" "}
        {t("looked", { looked: tally.looked, all: tally.all })}
      </p>
      <div role="status">
        {confirmed !== undefined && (
          <p className="small">
            <StatusMark of={current ? "present" : "unknown"} /> {!current && `${t("changedSince")} `}
            {t(newer === undefined ? "confirmedOn" : "keptOlder", {
              newer: newer?.on ?? "",
              rules: rulesName[confirmed.rules],
              value: confirmed.plms.value.toFixed(1),
              hours: confirmed.sleepHours.toFixed(2),
              day: confirmed.on,
            })}
          </p>
        )}
      </div>
      <p className="fine">{t("stillResearch")}</p>
    </form>
  );
}

function Refused({ says }: { readonly says: string }) {
  const { t } = useTranslation("night");
  return (
    <section className="night-confirm noprint">
      <h2>{t("confirm")}</h2>
      <p>
        <StatusMark of="never" /> {says}
      </p>
    </section>
  );
}

interface Rules {
  readonly set: NonNullable<NightResult["rules"][RuleSet]>;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly name: string;
}

function RuleChoice({ set, chosen, choose, name }: Rules) {
  const { t } = useTranslation("night");
  const plms = set.indices["plms"];
  const rules = rulesName[set.rules];
  if (plms === undefined || plms.value === null) return <p className="small muted">{t("ruleNone", { rules })}</p>;
  const [value, range] = [plms.value.toFixed(1), rangeText(plms, 1)];
  return (
    <label className="night-tick">
      <input type="radio" name={name} checked={chosen} onChange={choose} />
      <span>{range === value || range === undefined ? t("ruleChoice", { rules, value }) : t("ruleRange", { rules, value, range })}</span>
    </label>
  );
}

function dayOf({ start: { date }, made }: OpenNight): string {
  if (date === undefined || made) return made ? localDay(new Date()) : "";
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}
