// What stands around every page: the way about, the scheme, the language, and what Ekbom is not.
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Wordmark } from "../look/marks.tsx";
import { showMine, usePerson } from "../state/person.ts";
import { Alarms } from "./alarms.tsx";
import { Choices } from "./choices.tsx";
import { useUpdate } from "./worker.ts";
import "./shell.css";

const main = [
  ["/reasons", "reasons"],
  ["/log", "log"],
  ["/trends", "trends"],
  ["/next", "next"],
  ["/guide", "guide"],
] as const;
const more = [
  ["/answers", "answers"],
  ["/triggers", "triggers"],
  ["/watch", "watch"],
  ["/night", "night"],
  ["/care", "care"],
] as const;

/** The night log stands alone: nothing around it shines at three in the morning. */
const bare = new Set(["/log"]);

export function Shell() {
  const { t } = useTranslation();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const content = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) content.current?.focus({ preventScroll: true }); // a new page is read from its beginning
    first.current = path === "" && first.current;
  }, [path]);
  const page = (
    <main id="content" ref={content} tabIndex={-1}>
      <Suspense fallback={<p className="muted">{t("wait")}</p>}>
        <Outlet />
      </Suspense>
    </main>
  );
  if (bare.has(path)) return page;
  return (
    <div className="wrap">
      <a className="skip" href="#content">
        {t("skip")}
      </a>
      <header className="top">
        <Link to="/" className="brand" aria-label={t("home")}>
          <Wordmark />
          Ekbom
        </Link>
        <nav aria-label={t("menu")}>
          <Links to={main} />
          <details className="more">
            <summary>{t("more")}</summary>
            <div>
              <Links to={more} />
              <Choices />
            </div>
          </details>
        </nav>
      </header>
      <SampleNote />
      <UpdateNote />
      <Alarms />
      {page}
      <footer className="foot fine">
        <span>{t("foot")}</span>
      </footer>
    </div>
  );
}

function Links({ to }: { readonly to: readonly (readonly [string, (typeof main | typeof more)[number][1]])[] }) {
  const { t } = useTranslation();
  return to.map(([path, name]) => (
    <Link key={path} to={path} activeProps={{ "aria-current": "page" }}>
      {t(name)}
    </Link>
  ));
}

function SampleNote() {
  const { t } = useTranslation();
  const { mode, sample } = usePerson();
  if (mode === "mine") return null;
  return (
    <p className="sample small" role="status">
      <span>
        {sample}. {t("sample")}
      </span>
      <button type="button" className="button" data-quiet onClick={showMine}>
        {t("leaveSample")}
      </button>
    </p>
  );
}

function UpdateNote() {
  const { t } = useTranslation();
  const update = useUpdate();
  if (update === undefined) return null;
  return (
    <p className="sample small" role="status">
      <span>{t("update")}</span>
      <button type="button" className="button" data-quiet onClick={update}>
        {t("reload")}
      </button>
    </p>
  );
}
