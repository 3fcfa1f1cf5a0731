// The list of the guide: a search, then kinds and groups.
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { guideKinds, type GuidePage, guidePages } from "../../../assess/guide.ts";
import { Booklet } from "./booklet.tsx";
import { find } from "./find.ts";
import { useText, useTitle } from "./use-title.ts";
import "./guide.css";

export function Page() {
  const { t } = useTranslation("guide");
  const [typed, setTyped] = useState("");
  const textOf = useText();
  const found = find(guidePages, useDeferredValue(typed), textOf);
  return (
    <div className="guide">
      <h1>{t("headline")}</h1>
      <p className="lead muted">{t("lead")}</p>
      <div className="tools noprint">
        <label htmlFor="guide-search">{t("search")}</label>
        <input
          id="guide-search"
          type="search"
          value={typed}
          placeholder={t("searchHint")}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className="fine" role="status">
          {found.length === 0 ? t("nothing") : t("found", { count: found.length })}
        </p>
      </div>
      {guideKinds.map((kind) => (
        <Kind key={kind} title={t(`kind.${kind}`)} pages={found.filter((page) => page.kind === kind)} />
      ))}
      <Booklet />
    </div>
  );
}

function Kind({ title, pages }: { readonly title: string; readonly pages: readonly GuidePage[] }) {
  const { t } = useTranslation("guide");
  const titleOf = useTitle();
  if (pages.length === 0) return null;
  return (
    <section className="rule" aria-label={title}>
      <h2>
        {title} <span className="fine">{pages.length}</span>
      </h2>
      <div className="groups">
        {grouped(pages).map(([group, some]) => (
          <div key={group}>
            <h3>{t(`group.${group}` as "group.other")}</h3>
            <ul className="list">
              {some.map((page) => (
                <li key={page.id}>
                  <Link to="/guide/$kind/$id" params={{ kind: page.kind, id: page.id }}>
                    {titleOf(page)}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The most urgent first; the other groups in the order of the knowledge. */
const urgency = ["emergency", "same-day", "same-week", "two-weeks"];
const grouped = (pages: readonly GuidePage[]) =>
  [...Map.groupBy(pages, ({ group }) => group)].toSorted(([a], [b]) => urgency.indexOf(a) - urgency.indexOf(b));
