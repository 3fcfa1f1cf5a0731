// One reason: what it is, what speaks for and against it in this case, what would settle it, what may help, who says so.
import { IconArrowLeft } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment, ReasonLine, Shown } from "../../../assess/assessment.ts";
import { guidePage } from "../../../assess/guide.ts";
import type { FactId } from "../../../knowledge/facts.ts";
import { StatusMark } from "../../look/marks.tsx";
import { useAssessment } from "../../engine/engine.ts";
import { DomainIcon } from "../../parts/domain-icon.tsx";
import { EvidenceTrace } from "../../parts/evidence-trace.tsx";
import { FactChip, UnknownSlot, useFactName } from "../../parts/facts.tsx";
import { columnOf, mapOf } from "../../parts/map.ts";
import { telling } from "../../parts/phrases.ts";
import { PlanLine } from "../../parts/plan-line.tsx";
import { TestSteps } from "../../parts/test-step.tsx";
import { useSay } from "../../words/medicine.ts";
import { askable } from "../interview/next.ts";
import { WhatIf } from "./flips.tsx";
import "./one.css";

export function Page() {
  const { t } = useTranslation("reasons");
  const { id } = useParams({ from: "/reasons/$id" });
  const assessment = useAssessment();
  const line = assessment?.reasons.find((one) => one.id === id);
  return (
    <article className="reason">
      <p className="noprint">
        <Link to="/reasons" className="reason-back">
          <IconArrowLeft size={18} stroke={1.7} aria-hidden="true" />
          {t("back")}
        </Link>
      </p>
      {assessment === undefined ? (
        <p className="muted">{t("wait")}</p>
      ) : line === undefined ? (
        <h1>{t("gone")}</h1>
      ) : (
        <Reason key={id} line={line} assessment={assessment} />
      )}
    </article>
  );
}

function Reason({ line, assessment }: { readonly line: ReasonLine; readonly assessment: Assessment }) {
  const { t } = useTranslation(["reasons", "parts", "guide"]);
  const say = useSay();
  const column = columnOf(line.domain);
  const guide = guidePage("reason", line.id);
  const helpedBy = new Set(guide?.helpedBy);
  const helps = assessment.plan.filter(({ id }) => helpedBy.has(id));
  const { today } = assessment;
  return (
    <>
      <header className="reason-head">
        <p className="reason-status" data-status={line.status}>
          <StatusMark of={line.status} size={22} />
          <b>{t(`parts:status.${line.status}`)}</b>
          <span className="muted reason-domain">
            <DomainIcon of={column} /> {t(`parts:domain.${column}`)}
          </span>
        </p>
        <h1>{say.rule("reasons", line.id, "title", line.title)}</h1>
        <p className="reason-says">{say.rule("reasons", line.id, "plain", line.says)}</p>
      </header>
      <Part title={t("inYourCase")}>
        <Case line={line} today={today} />
      </Part>
      <Part title={t("settle")}>
        <Settles line={line} assessment={assessment} />
      </Part>
      <Part title={t("helps")}>
        {helps.length === 0 ? (
          <p className="muted">{t("helpsNothing")}</p>
        ) : (
          <div className="plan">
            {helps.map((one) => (
              <PlanLine key={one.id} line={one} today={today} isAsked={isAsked} />
            ))}
          </div>
        )}
      </Part>
      <Part title={t("science")}>
        <p className="prose">
          {guide?.link && t(`guide:link.${guide.link}`)} {t(`guide:evidence.${line.evidence}`)}
        </p>
        <h3 className="reason-thread">{t("thread")}</h3>
        <EvidenceTrace because={line.for} missing={[]} backed={line} today={today} isAsked={isAsked} />
      </Part>
      <Part title={t("ifTitle")}>
        <WhatIf assessment={assessment} facts={factsOf(line)} />
      </Part>
    </>
  );
}

const isAsked = (fact: FactId): boolean => askable.has(fact);

/** The facts that carry it or could: what is worth changing in a "what if". */
const factsOf = (line: ReasonLine): readonly FactId[] =>
  [...new Set([...telling([...line.for, ...line.against]).map(({ fact }) => fact), ...line.missing])].filter(
    (fact) => askable.has(fact) && fact !== "drug-allergies",
  );

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="reason-part">
      <h2>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

function Case({ line, today }: { readonly line: ReasonLine; readonly today: string }) {
  const { t } = useTranslation("reasons");
  const name = useFactName();
  const mine = line.missing.filter(isAsked);
  const others = line.missing.filter((fact) => !askable.has(fact));
  return (
    <div className="reason-case">
      <Side title={t("speaksFor")} shown={line.for} none={t("nothingFor")} today={today} />
      <Side title={t("speaksAgainst")} shown={line.against} none={t("nothingAgainst")} today={today} />
      <div>
        <h3>{t("notKnown")}</h3>
        {line.missing.length === 0 && <p className="small muted">{t("nothingMissing")}</p>}
        {mine.slice(0, 4).map((fact) => (
          <UnknownSlot key={fact} fact={fact} asked />
        ))}
        {mine.length > 4 && (
          <Link to="/interview" search={{ about: mine.join(",") }} className="small">
            {t("answerHere")}
          </Link>
        )}
        {others.length > 0 && <p className="fine">{t("forClinic", { facts: others.map(name).join("; ") })}</p>}
      </div>
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly shown: readonly Shown[];
  readonly none: string;
  readonly today: string;
}

function Side({ title, shown, none, today }: SideProps) {
  return (
    <div>
      <h3>{title}</h3>
      {telling(shown).map((one) => (
        <FactChip key={one.fact} shown={one} today={today} />
      ))}
      {shown.length === 0 && <p className="small muted">{none}</p>}
    </div>
  );
}

/** The tests that settle this reason, in the order of the whole map but without its other letters. */
function Settles({ line, assessment }: { readonly line: ReasonLine; readonly assessment: Assessment }) {
  const { t } = useTranslation("reasons");
  const tests = assessment.tests.filter(({ settles }) => settles.includes(line.id)).slice(0, 3);
  const isSettled = line.missing.length === 0 && (line.status === "present" || line.status === "absent");
  if (tests.length === 0) return <p className="muted">{t(isSettled ? "settled" : "nothingSettles")}</p>;
  return <TestSteps steps={mapOf({ ...assessment, tests, reasons: [line] }).steps} />;
}
