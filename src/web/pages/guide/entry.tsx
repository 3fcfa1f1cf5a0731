// One page of the guide: plain words first, the clinician's and the rule's behind them, who says so at the end.
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type GuideKind, guidePage, type GuidePage } from "../../../assess/guide.ts";
import { sourceOf } from "../../../knowledge/sources.ts";
import { useText, useTitle } from "./use-title.ts";
import "./guide.css";

export function Page() {
  const { t } = useTranslation("guide");
  const { kind = "", id = "" } = useParams({ strict: false });
  const page = guidePage(kind, id);
  return (
    <article className="guide entry">
      <p className="noprint">
        <Link to="/guide">{t("back")}</Link>
      </p>
      {page === undefined ? <h1>{t("missing")}</h1> : <Entry page={page} />}
    </article>
  );
}

function Entry({ page }: { readonly page: GuidePage }) {
  const { t } = useTranslation("guide");
  const text = useText()(page);
  return (
    <>
      <p className="fine">
        {t(`one.${page.kind}`)} · {t(`group.${page.group}` as "group.other")}
      </p>
      <h1>{text.title}</h1>
      <Part title={t(`what.${page.kind}`)}>
        <p className="say plain">{text.plain}</p>
      </Part>
      {page.how && (
        <Part title={t(page.kind === "alarm" ? "do" : "how")}>
          <p>{text.how}</p>
          {page.burden && <p className="small muted">{t(`burden.${page.burden}`)}</p>}
        </Part>
      )}
      {page.link && (
        <Part title={t("sure")}>
          <p>{t(`link.${page.link}`)}</p>
        </Part>
      )}
      <Ways title={t("settledBy")} kind="test" ids={page.settledBy} />
      <Ways title={t("helpedBy")} kind="treatment" ids={page.helpedBy} note={t("helpsNote")} />
      <Ways title={t("settles")} kind="reason" ids={page.settles} />
      <Ways title={t("helps")} kind="reason" ids={page.helps} />
      <Part title={t("clinician")}>
        <p>{page.says.clinician}</p>
        {page.how && <p>{page.how.clinician}</p>}
        {page.rule.length > 0 && (
          <details className="words">
            <summary>{t("rule")}</summary>
            {page.rule.map(({ head, lines }, at) => (
              <RulePart key={`${head}${at}`} head={head} lines={lines} />
            ))}
          </details>
        )}
      </Part>
      <Part title={t("sources")}>
        <Sources page={page} />
      </Part>
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      <div className="prose">{children}</div>
    </section>
  );
}

/** Ways to other pages. A kind without any says nothing. */
function Ways({
  title,
  kind,
  ids,
  note,
}: {
  readonly title: string;
  readonly kind: GuideKind;
  readonly ids: readonly string[];
  readonly note?: string;
}) {
  const titleOf = useTitle();
  const pages = ids.flatMap((id) => guidePage(kind, id) ?? []);
  if (pages.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="list">
        {pages.map((page) => (
          <li key={page.id}>
            <Link to="/guide/$kind/$id" params={{ kind: page.kind, id: page.id }}>
              {titleOf(page)}
            </Link>
          </li>
        ))}
      </ul>
      {note !== undefined && <p className="small muted">{note}</p>}
    </Part>
  );
}

function RulePart({ head, lines }: GuidePage["rule"][number]) {
  const { t } = useTranslation("guide");
  const [word = "", says] = head.split(": ", 2);
  return (
    <>
      <h3>
        {t(`head.${word}` as "head.found")}
        {says === undefined ? "" : `: ${says}`}
      </h3>
      <ul className="rulewords">
        {lines.map((line, at) => (
          <li key={`${line}${at}`} style={{ "--step": (line.length - line.trimStart().length) / 2 } as React.CSSProperties}>
            {line.trimStart()}
          </li>
        ))}
      </ul>
    </>
  );
}

function Sources({ page }: { readonly page: GuidePage }) {
  const { t } = useTranslation("guide");
  return (
    <>
      <ul className="sources">
        {page.sources.map((id) => {
          const { cites, year, doi, url } = sourceOf(id);
          const to = doi === undefined ? url : `https://doi.org/${doi}`;
          return (
            <li key={id}>
              {to === undefined ? (
                cites
              ) : (
                <a href={to} rel="noreferrer">
                  {cites}
                </a>
              )}
              {year === undefined ? "" : ` (${year})`}
            </li>
          );
        })}
      </ul>
      <p className={page.evidence === "primary" ? "small muted" : "small tocheck"}>{t(`evidence.${page.evidence}`)}</p>
      <p className="fine">{t("rows", { rows: page.rows.join(", "), day: page.reviewed })}</p>
    </>
  );
}
