// The thread: from the claim to its facts, to the rule in words, to whoever says so. Filled nodes are ours, the hollow node is the
// outside world.
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Backed, Shown } from "../../assess/assessment.ts";
import type { FactId } from "../../knowledge/facts.ts";
import { FactChip, UnknownSlot, useFactName } from "./facts.tsx";
import { telling } from "./phrases.ts";
import "./evidence-trace.css";

const SourceList = lazy(() => import("./source-list.tsx"));

export interface Traced {
  readonly because: readonly Shown[];
  /** What nobody has told us and could change the line. */
  readonly missing: readonly FactId[];
  readonly backed: Backed;
  readonly today: string;
  /** Whether the reader can answer the question about a fact. */
  readonly isAsked?: (fact: FactId) => boolean;
  /** Said under the rule: conditions, why not, cautions. */
  readonly children?: ReactNode;
}

/** How many gaps are shown as boxes of their own; the others follow as words. */
const GAPS = 2;

export function EvidenceTrace({ because, missing, backed, today, isAsked, children }: Traced) {
  const { t } = useTranslation("parts");
  const name = useFactName();
  const said = [...new Set(because.map(({ says }) => says))];
  const gaps = missing.slice(0, GAPS);
  return (
    <div className="thread">
      <section>
        <h3>{t("factsUsed")}</h3>
        {telling(because).map((shown) => (
          <FactChip key={`${shown.fact} ${shown.says}`} shown={shown} today={today} />
        ))}
        {because.length === 0 && <p className="small muted">{t("noFacts")}</p>}
        {gaps.map((fact) => (
          <UnknownSlot key={fact} fact={fact} asked={isAsked?.(fact) ?? false} note={t("couldChange")} />
        ))}
        {missing.length > GAPS && (
          <p className="fine">
            {t("alsoOpen", { count: missing.length - GAPS })}{" "}
            {missing
              .slice(GAPS, GAPS + 6)
              .map(name)
              .join("; ")}
            {missing.length > GAPS + 6 && "; …"}
          </p>
        )}
      </section>
      <section>
        <h3>{t("ruleInWords")}</h3>
        {said.length > 0 && (
          <p className="rulewords" lang="en">
            {said.map((one, i) => (
              <span key={one}>
                {i > 0 && ` ${t("and")} `}
                <u>{one}</u>
              </span>
            ))}
          </p>
        )}
        {children}
      </section>
      <section data-outside>
        <h3>{t("whoSays")}</h3>
        <Suspense fallback={<p className="small muted">{t("wait")}</p>}>
          <SourceList backed={backed} />
        </Suspense>
      </section>
    </div>
  );
}
