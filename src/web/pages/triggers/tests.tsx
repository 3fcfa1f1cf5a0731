// Planned tests: what is offered, what must be answered first, the weeks of a running one, and what an ended one has shown.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { factOf } from "../../../knowledge/facts.ts";
import { dayOf, isoDay } from "../../../record/day.ts";
import type { Night } from "../../../record/diary/night.ts";
import type { PersonRecord } from "../../../record/record.ts";
import { dayText } from "../../parts/phrases.ts";
import { tonight } from "../../state/clock.ts";
import { type PlannedTest, usePlannedTests } from "../../state/tests.ts";
import { useSay } from "../../words/medicine.ts";
import { wayOf } from "./effect-words.ts";
import type { Weighing } from "./page.tsx";

export function Tests({
  weighing,
  record,
  nights,
}: {
  readonly weighing: Weighing;
  readonly record: PersonRecord;
  readonly nights: readonly Night[];
}) {
  const { t } = useTranslation("triggers");
  const say = useSay();
  const { tests, failed, keep } = usePlannedTests();
  const tomorrow = isoDay((dayOf(tonight(new Date())) ?? 0) + 1);
  if (tests === undefined) return null;
  return (
    <section className="trg-tests">
      <h2>{t("tests")}</h2>
      <p className="muted">{t("testsHelp")}</p>
      {failed && <p role="alert">{t("testFailed")}</p>}
      <ul className="trg-offers">
        {weighing.offers(record).map(({ experiment, offered, missing }) => {
          const running = tests.findLast((test) => test.experiment === experiment.id && test.ended === undefined);
          return (
            <li key={experiment.id}>
              <h3>{say.sentence(experiment.title)}</h3>
              <p>{say.sentence(experiment.change.plain)}</p>
              {running !== undefined && (
                <Running
                  test={running}
                  weighing={weighing}
                  nights={nights}
                  onEnd={() => void keep({ ...running, ended: tonight(new Date()) })}
                />
              )}
              {running === undefined && offered === "no" && <p className="muted small">{t("notOffered")}</p>}
              {running === undefined && offered === "unknown" && (
                <p className="trg-first small">
                  {t("askFirst")}{" "}
                  <Link to="/interview" search={{ about: missing.join(",") }}>
                    {missing.map((fact) => say.fact(fact, factOf(fact).says)).join("; ")}
                  </Link>
                </p>
              )}
              {running === undefined && offered === "yes" && (
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    void keep({ id: crypto.randomUUID(), experiment: experiment.id as PlannedTest["experiment"], start: tomorrow })
                  }
                >
                  {t("plan")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Running({
  test,
  weighing,
  nights,
  onEnd,
}: {
  readonly test: PlannedTest;
  readonly weighing: Weighing;
  readonly nights: readonly Night[];
  readonly onEnd: () => void;
}) {
  const { t, i18n } = useTranslation("triggers");
  const say = useSay();
  const plan = weighing.planExperiment(test.id, test.experiment, test.start);
  const now = tonight(new Date());
  const result = weighing.experimentResult(plan, nights, isoDay((dayOf(now) ?? 0) - 1));
  const current = plan.periods.find(({ from, to }) => from <= now && now <= to);
  const day = (iso: string): string => dayText(iso, i18n.language);
  const way = result.effect && wayOf(result.effect, i18n.language);
  return (
    <div className="trg-running">
      <p className="number">
        {current !== undefined
          ? t("weekNow", { arm: t(`arms.${current.arm}`) })
          : now < test.start
            ? t("startsOn", { day: day(test.start) })
            : t("planned", { weeks: plan.periods.length, day: day(test.start) })}
      </p>
      <ol className="trg-weeks" aria-label={t("schedule")}>
        {plan.periods.map(({ from, to, arm }) => (
          <li key={from} data-arm={arm} aria-current={current?.from === from ? "step" : undefined}>
            <span>{day(from).replace(/ \d{4}$/, "")}</span>
            <span>{t(`arms.${arm}`)}</span>
            {to < now && <span className="vh">✓</span>}
          </li>
        ))}
      </ol>
      <p className="small">{say.sentence(weighing.experimentAnswers[result.answer].says.plain)}</p>
      {way !== undefined && (
        <p className="number">{way.is === "both" ? t("resultBoth", way) : t(way.is === "worse" ? "resultBetter" : "resultWorse", way)}</p>
      )}
      {(result.notKept?.change ?? 0) > 0 && <p className="fine">{t("notKept", { change: result.notKept?.change ?? 0 })}</p>}
      {result.answer === "running" && (
        <button type="button" className="button" data-quiet onClick={onEnd}>
          {t("giveUp")}
        </button>
      )}
    </div>
  );
}
