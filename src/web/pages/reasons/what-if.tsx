// What if, over every fact that can be told.
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isFactId } from "../../../knowledge/facts.ts";
import { useAssessment } from "../../engine/engine.ts";
import { usePerson } from "../../state/person.ts";
import { askable } from "../interview/next.ts";
import { WhatIf } from "./flips.tsx";

export function Page() {
  const { t } = useTranslation("reasons");
  const { about } = useSearch({ from: "/what-if" });
  const assessment = useAssessment();
  const { answers } = usePerson();
  if (assessment === undefined) return <p className="muted">{t("wait")}</p>;
  // What has been told comes first: that is what somebody wants to see changed.
  const facts = [...askable]
    .filter((fact) => fact !== "drug-allergies")
    .toSorted((a, b) => Number(answers.told.has(b)) - Number(answers.told.has(a)));
  const first = about !== undefined && isFactId(about) && askable.has(about) ? about : undefined;
  return (
    <>
      <p className="noprint">
        <Link to="/reasons">{t("back")}</Link>
      </p>
      <h1>{t("ifTitle")}</h1>
      <WhatIf assessment={assessment} facts={facts} {...(first && { first })} />
    </>
  );
}
