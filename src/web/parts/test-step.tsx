// A step that would settle much: its letter, the marks that it would settle, what it is and how it is done.
import { useTranslation } from "react-i18next";
import { StatusMark } from "../look/marks.tsx";
import { useSay } from "../words/medicine.ts";
import type { Step } from "./map.ts";
import "./test-step.css";

const MARKS = 4;

export function TestSteps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className="steps">
      {steps.map((step) => (
        <TestStep key={step.test.id} step={step} />
      ))}
    </ol>
  );
}

function TestStep({ step: { letter, test, marks } }: { readonly step: Step }) {
  const { t } = useTranslation("parts");
  const say = useSay();
  return (
    <li id={`step-${letter}`}>
      <div className="step-head">
        <span className="letter" aria-hidden="true">
          {letter}
        </span>
        {marks.slice(0, MARKS).map((status, i) => (
          <StatusMark key={i} of={status} size={18} />
        ))}
        <span className="small muted">{t("settles", { count: marks.length })}</span>
      </div>
      <h3>
        <span className="vh">{letter}: </span>
        {say.rule("tests", test.id, "title", test.title)}
      </h3>
      <p className="small">{say.rule("tests", test.id, "plain", test.says)}</p>
      <p className="small muted">{say.rule("tests", test.id, "how", test.how)}</p>
      <p className="fine">{t(`burden.${test.burden}`)}</p>
    </li>
  );
}
