// The service worker keeps the app itself in the browser, so that it opens in flight mode. A newer app waits until the person
// asks for it: nothing half typed is lost.
import { useSyncExternalStore } from "react";

let waiting: ServiceWorker | undefined;
const listeners = new Set<() => void>();

export function startWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/sw.js").then(
    (registration) => {
      watch(registration.waiting);
      registration.addEventListener("updatefound", () => {
        const coming = registration.installing;
        coming?.addEventListener("statechange", () => coming.state === "installed" && watch(registration.waiting));
      });
    },
    () => undefined, // a browser without it still has the app while it is online
  );
}

/** Only a worker that waits behind another one is an update; the first one begins at once. */
function watch(worker: ServiceWorker | null): void {
  if (worker === null || navigator.serviceWorker.controller === null) return;
  waiting = worker;
  for (const listener of listeners) listener();
}

/** What starts the newer app, where one waits. */
export function useUpdate(): (() => void) | undefined {
  const worker = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
  if (worker === undefined) return undefined;
  return () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    worker.postMessage({ type: "SKIP_WAITING" });
  };
}
