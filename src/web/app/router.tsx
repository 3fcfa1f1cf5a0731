// The pages. Each is a part of its own, fetched when somebody goes there.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Lost, Fault } from "./edges.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: Lost, errorComponent: Fault });

const page = <Path extends string>(path: Path, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, "Page") });

/** `about`: the facts in question, separated by commas; absent, the page chooses. */
export interface About {
  readonly about?: string;
}
const aboutIn = ({ about }: Record<string, unknown>): About => (typeof about === "string" ? { about } : {});

const pageAbout = <Path extends string>(path: Path, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, validateSearch: aboutIn, component: lazyRouteComponent(load, "Page") });

const routeTree = root.addChildren([
  page("/", () => import("../pages/welcome/page.tsx")),
  pageAbout("/interview", () => import("../pages/interview/page.tsx")),
  pageAbout("/what-if", () => import("../pages/reasons/what-if.tsx")),
  page("/answers", () => import("../pages/answers/page.tsx")),
  page("/import", () => import("../pages/import/page.tsx")),
  page("/reasons", () => import("../pages/reasons/page.tsx")),
  page("/reasons/$id", () => import("../pages/reasons/one.tsx")),
  page("/next", () => import("../pages/next/page.tsx")),
  page("/s/$token", () => import("../pages/shared/page.tsx")),
  page("/log", () => import("../pages/log/page.tsx")),
  page("/log/day", () => import("../pages/log/day/page.tsx")),
  page("/log/files", () => import("../pages/log/files/page.tsx")),
  page("/trends", () => import("../pages/trends/page.tsx")),
  page("/triggers", () => import("../pages/triggers/page.tsx")),
  page("/triggers/methods", () => import("../pages/triggers/methods.tsx")),
  page("/watch", () => import("../pages/watch/page.tsx")),
  page("/night", () => import("../pages/night/page.tsx")),
  page("/guide", () => import("../pages/guide/index.tsx")),
  page("/guide/$kind/$id", () => import("../pages/guide/entry.tsx")),
  page("/care", () => import("../pages/care/page.tsx")),
]);

export const router = createRouter({ routeTree, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
