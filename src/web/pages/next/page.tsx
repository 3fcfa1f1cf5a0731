// What next: first what cannot wait, then what to ask, what would settle most, what one can do, and why not the rest.
import { IconFileTypePdf, IconLink, IconPrinter } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment, PlanLine as Line, TestLine } from "../../../assess/assessment.ts";
import { useAssessment } from "../../engine/engine.ts";
import { StatusMark } from "../../look/marks.tsx";
import { PlanLine } from "../../parts/plan-line.tsx";
import { SheetView } from "../../parts/sheet-view.tsx";
import { savePdf } from "../../state/paper.ts";
import { useSay } from "../../words/medicine.ts";
import { order, type Part } from "./order.ts";
import { useSheet } from "./use-sheet.ts";
import "./next.css";

const Sharing = lazy(() => import("./sharing.tsx").then(({ Sharing: panel }) => ({ default: panel })));

const first: readonly Part[] = ["review", "ask"];
const then: readonly Part[] = ["yourself", "goOn", "onlyIf", "avoid"];
/** Parts that a first look may pass over: shown when they are asked for. */
const folded: ReadonlySet<Part> = new Set(["onlyIf", "avoid"]);

export function Page() {
  const { t } = useTranslation("next");
  const { t: shell } = useTranslation("shell");
  const assessment = useAssessment();
  if (assessment === undefined) return <p className="muted">{shell("wait")}</p>;
  return (
    <div className="next">
      <div className="noprint">
        <h1>{t("headline")}</h1>
        <p className="lead muted">{t("lead")}</p>
        <Lists assessment={assessment} />
        <Actions assessment={assessment} />
      </div>
      <Printed assessment={assessment} />
    </div>
  );
}

function Lists({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("next");
  const parts = order(assessment);
  if (assessment.plan.length === 0 && assessment.tests.length === 0)
    return (
      <p className="prose">
        {t("nothing")} <Link to="/interview">{t("answer")}</Link>
      </p>
    );
  return (
    <>
      {first.map((part) => (
        <Lines key={part} part={part} lines={parts[part]} today={assessment.today} />
      ))}
      <Tests tests={assessment.tests} />
      {then.map((part) => (
        <Lines key={part} part={part} lines={parts[part]} today={assessment.today} />
      ))}
      <Silent lines={assessment.noGuideline} />
    </>
  );
}

function Lines({ part, lines, today }: { readonly part: Part; readonly lines: readonly Line[]; readonly today: string }) {
  const { t } = useTranslation("next");
  const [open, setOpen] = useState(!folded.has(part));
  if (lines.length === 0) return null;
  return (
    <section className="rule lines" aria-labelledby={`next-${part}`}>
      <h2 id={`next-${part}`}>{t(`part.${part}`)}</h2>
      <p className="small muted">{t(`note.${part}`)}</p>
      {open && lines.map((line) => <PlanLine key={line.id} line={line} today={today} />)}
      {folded.has(part) && (
        <button type="button" className="button" data-quiet aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("hide") : t("show", { count: lines.length })}
        </button>
      )}
    </section>
  );
}

/** What is taken, or may be asked about, and no guideline speaks of. */
function Silent({ lines }: { readonly lines: Assessment["noGuideline"] }) {
  const { t } = useTranslation("next");
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <section className="rule lines" aria-labelledby="next-silent">
      <h2 id="next-silent">{t("part.silent")}</h2>
      <p className="small muted">{t("note.silent")}</p>
      <ul className="next-silent">
        {lines.map(({ id, title, says }) => (
          <li key={id}>
            <StatusMark of="silent" />
            <span>
              <b>{say.rule("treatments", id, "title", title)}</b>
              <span className="small muted">{say.rule("treatments", id, "plain", says)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const TESTS = 5;

function Tests({ tests }: { readonly tests: readonly TestLine[] }) {
  const { t } = useTranslation("next");
  const say = useSay();
  const [all, setAll] = useState(false);
  const rest = tests.length - TESTS;
  if (tests.length === 0) return null;
  return (
    <section className="rule lines" aria-labelledby="next-tests">
      <h2 id="next-tests">{t("tests")}</h2>
      <p className="small muted">{t("testsLead")}</p>
      <ol className="next-tests">
        {(all ? tests : tests.slice(0, TESTS)).map(({ id, title, how, burden, settles }) => (
          <li key={id}>
            <b>{say.rule("tests", id, "title", title)}</b>
            <span className="small">{say.rule("tests", id, "how", how)}</span>
            <span className="fine">
              {t(`effort.${burden}`)}
              {settles.length > 0 && ` · ${t("settles", { count: settles.length })}`}
            </span>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button" data-quiet aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("hide") : t("moreTests", { count: rest })}
        </button>
      )}
    </section>
  );
}

function Actions({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useTranslation("next");
  const sheet = useSheet(assessment);
  const [pdf, setPdf] = useState<"idle" | "making" | "fault">("idle");
  const [sharing, setSharing] = useState(false);
  const save = async () => {
    setPdf("making");
    try {
      await savePdf(sheet, `ekbom-${assessment.today}.pdf`);
      setPdf("idle");
    } catch {
      setPdf("fault");
    }
  };
  return (
    <section className="rule lines">
      <div className="actions">
        <button type="button" className="button" data-main onClick={() => print()}>
          <IconPrinter size={20} stroke={1.7} aria-hidden="true" />
          {t("print")}
        </button>
        <button type="button" className="button" disabled={pdf === "making"} onClick={() => void save()}>
          <IconFileTypePdf size={20} stroke={1.7} aria-hidden="true" />
          {pdf === "making" ? t("pdfWait") : t("pdf")}
        </button>
        <button type="button" className="button" aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
          <IconLink size={20} stroke={1.7} aria-hidden="true" />
          {t("share")}
        </button>
      </div>
      {pdf === "fault" && <p role="alert">{t("pdfFault")}</p>}
      {sharing && (
        <Suspense>
          <Sharing sheet={sheet} />
        </Suspense>
      )}
    </section>
  );
}

/** What the browser's own printer gets; on the screen it is not there. */
function Printed({ assessment }: { readonly assessment: Assessment }) {
  return (
    <div className="onpaper">
      <SheetView sheet={useSheet(assessment)} />
    </div>
  );
}
