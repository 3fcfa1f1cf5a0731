// My triggers: what may go before a bad night, with its interval, and "cannot tell yet" as the normal answer that it is.
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TriggerReport } from "../../../record/diary/triggers.ts";
import { useSay } from "../../words/medicine.ts";
import { useNights } from "../trends/nights.ts";
import { useRecord } from "../trends/record.ts";
import { Finding } from "./finding.tsx";
import { Tests } from "./tests.tsx";
import "./triggers.css";

export type Weighing = typeof import("./weighing.ts");

const order = ["possible", "small-at-most", "cannot-tell-yet", "not-enough-nights"] as const;

export function Page() {
  const { t } = useTranslation("triggers");
  const say = useSay();
  const nights = useNights();
  const record = useRecord();
  const [weighing, setWeighing] = useState<Weighing>();
  const [report, setReport] = useState<TriggerReport>();
  useEffect(() => void import("./weighing.ts").then((part) => setWeighing(() => part)), []);
  useEffect(() => {
    if (weighing === undefined || nights === undefined || record === undefined) return undefined;
    const timer = setTimeout(() => setReport(weighing.weigh(nights, record))); // the page is shown first
    return () => clearTimeout(timer);
  }, [weighing, nights, record]);
  if (weighing === undefined || nights === undefined || record === undefined || report === undefined)
    return (
      <p className="muted" role="status">
        {t("wait")}
      </p>
    );
  // What holds for every finding is said once.
  const shared = [...new Set(report.findings.flatMap(({ cautions }) => cautions))].filter((caution) => caution !== "maybe-reversed");
  const possible = report.findings.filter(({ answer }) => answer === "possible").length;
  const head = possible > 0 ? t("headPossible", { count: possible }) : report.asked > 0 ? t("headNothing") : t("headNotYet");
  return (
    <>
      <header className="trg-head">
        <h1>{head}</h1>
        <p className="muted">
          {nights.length === 0 ? t("noNights") : t("sub", { nights: report.nights, asked: report.asked, all: report.findings.length })}{" "}
          {report.unsure > 0 && t("unsure", { count: report.unsure })}
        </p>
        {shared.map((caution) => (
          <p key={caution}>{say.sentence(weighing.triggerCautions[caution].says.plain)}</p>
        ))}
      </header>
      <h2 className="vh">{t("title")}</h2>
      <ul className="trg-list">
        {order.flatMap((answer) =>
          report.findings
            .filter((finding) => finding.answer === answer)
            .map((finding) => <Finding key={finding.id} finding={finding} asked={report.asked} weighing={weighing} />),
        )}
      </ul>
      <p>
        <Link to="/triggers/methods">{t("methods")}</Link>
      </p>
      <Tests weighing={weighing} record={record} nights={nights} />
    </>
  );
}
