// What stands around every page: the way about, the scheme, the language, and what Ekbom is not.
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Wordmark } from "../look/marks.tsx";
import { keepAfterGone, useGone } from "../state/home.ts";
import { showMine, startSync, usePerson } from "../state/person.ts";
import { Alarms } from "./alarms.tsx";
import { Choices } from "./choices.tsx";
import { useTitle } from "./title.ts";
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
  useTitle(content);
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
          <More />
        </nav>
      </header>
      <SampleNote />
      <GoneNote />
      <UpdateNote />
      <Alarms />
      {page}
      <footer className="foot fine">
        <span>{t("foot")}</span>
      </footer>
    </div>
  );
}

/** Closes when a page was chosen, on Escape, and on a touch elsewhere: nothing lies over an alarm. */
function More() {
  const { t } = useTranslation();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (place.current !== null && path !== "") place.current.open = false;
  }, [path]);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = place.current;
      if (menu === null || !menu.open) return;
      const leaves = event instanceof KeyboardEvent ? event.key === "Escape" : !menu.contains(event.target as Node);
      if (leaves) menu.open = false;
    };
    for (const event of ["pointerdown", "keydown"]) document.addEventListener(event, close);
    return () => {
      for (const event of ["pointerdown", "keydown"]) document.removeEventListener(event, close);
    };
  }, []);
  return (
    <details className="more" ref={place}>
      <summary>{t("more")}</summary>
      <div>
        <Links to={more} />
        <Choices />
      </div>
    </details>
  );
}

/** Erased from another device: nothing is sent again before the person has said what becomes of what is here. */
function GoneNote() {
  const { t } = useTranslation();
  if (!useGone()) return null;
  const erase = async () => {
    const { eraseKept } = await import("../state/keep-whole.ts");
    await eraseKept();
    location.replace("/");
  };
  return (
    <div className="sample small" role="status">
      <span>{t("gone")}</span>
      <button type="button" className="button" data-quiet onClick={() => void erase()}>
        {t("goneErase")}
      </button>
      <button type="button" className="button" data-quiet onClick={() => void keepAfterGone().then(startSync)}>
        {t("goneKeep")}
      </button>
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
