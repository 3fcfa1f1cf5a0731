// The pages. Each is a part of its own, fetched when somebody goes there.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { Lost, Fault } from "./edges.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: Lost, errorComponent: Fault });

const page = <Path extends string>(path: Path, load: () => Promise<{ Page: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, "Page") });

/** `about`: the facts to ask for, separated by commas; absent, the interview chooses. */
export interface About {
  readonly about?: string;
}
const aboutIn = ({ about }: Record<string, unknown>): About => (typeof about === "string" ? { about } : {});

const routeTree = root.addChildren([
  page("/", () => import("../pages/welcome/page.tsx")),
  page("/log", () => import("../pages/log/page.tsx")),
  page("/log/day", () => import("../pages/log/day/page.tsx")),
  page("/log/files", () => import("../pages/log/files/page.tsx")),
  page("/trends", () => import("../pages/trends/page.tsx")),
  page("/triggers", () => import("../pages/triggers/page.tsx")),
  page("/triggers/methods", () => import("../pages/triggers/methods.tsx")),
  page("/watch", () => import("../pages/watch/page.tsx")),
  page("/guide", () => import("../pages/guide/index.tsx")),
  page("/guide/$kind/$id", () => import("../pages/guide/entry.tsx")),
  createRoute({
    getParentRoute: () => root,
    path: "/interview",
    validateSearch: aboutIn,
    component: lazyRouteComponent(() => import("../pages/interview/page.tsx"), "Page"),
  }),
  page("/reasons", () => import("../pages/reasons/page.tsx")),
  page("/reasons/$id", () => import("../pages/reasons/one.tsx")),
]);

export const router = createRouter({ routeTree, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
