// One trigger: the answer in words, the range on its scale, the nights behind it, and what would be needed.
import { useTranslation } from "react-i18next";
import type { TriggerFinding } from "../../../record/diary/triggers.ts";
import { type Mark, StatusMark } from "../../look/marks.tsx";
import { useSay } from "../../words/medicine.ts";
import { EffectBar } from "./effect-bar.tsx";
import { wayOf } from "./effect-words.ts";
import type { Weighing } from "./page.tsx";

const marks: Readonly<Record<TriggerFinding["answer"], Mark>> = {
  possible: "suspected",
  "small-at-most": "absent",
  "cannot-tell-yet": "unknown",
  "not-enough-nights": "unknown",
};

export function Finding({
  finding: { title, answer, nights, needs, effect, chanceOfAll, cautions },
  asked,
  weighing,
}: {
  readonly finding: TriggerFinding;
  readonly asked: number;
  readonly weighing: Weighing;
}) {
  const { t, i18n } = useTranslation("triggers");
  const say = useSay();
  const name = say.sentence(title);
  const missing = needs && [
    ...(needs.nights > 0 ? [t("needsNights", { count: needs.nights })] : []),
    ...(needs.with > 0 ? [t("needsWith", { count: needs.with })] : []),
    ...(needs.without > 0 ? [t("needsWithout", { count: needs.without })] : []),
  ];
  return (
    <li className="trg-finding" data-answer={answer}>
      <div className="trg-what">
        <h3>
          <StatusMark of={marks[answer]} /> {name}
        </h3>
        <p className="trg-answer" data-answer={answer}>
          {t(`answers.${answer}`)}
        </p>
      </div>
      <div className="trg-why">
        <p>{say.sentence(weighing.triggerAnswers[answer].says.plain)}</p>
        {effect !== undefined && <Effect name={name} effect={effect} matters={weighing.triggerRules.matters} />}
        {cautions.includes("maybe-reversed") && (
          <p className="small">{say.sentence(weighing.triggerCautions["maybe-reversed"].says.plain)}</p>
        )}
        <p className="fine">
          {t("nights", nights)}
          {missing !== undefined && missing.length > 0 && <>. {t("needs", { list: new Intl.ListFormat(i18n.language).format(missing) })}</>}
          {effect !== undefined && <>. {t("level", { level: Math.round(effect.level * 100) })}</>}
          {chanceOfAll !== undefined && (
            <>. {chanceOfAll < 0.01 ? t("chanceLess", { asked }) : t("chance", { percent: Math.round(chanceOfAll * 100), asked })}</>
          )}
        </p>
      </div>
    </li>
  );
}

function Effect({
  name,
  effect,
  matters,
}: {
  readonly name: string;
  readonly effect: NonNullable<TriggerFinding["effect"]>;
  readonly matters: number;
}) {
  const { t, i18n } = useTranslation("triggers");
  const way = wayOf(effect, i18n.language);
  const words = way.is === "both" ? t("effectBoth", way) : t(way.is === "worse" ? "effectWorse" : "effectBetter", way);
  return (
    <>
      <p className="number trg-effect">{words}</p>
      <EffectBar effect={effect} matters={matters} says={t("barSays", { title: name, effect: words })} />
    </>
  );
}
