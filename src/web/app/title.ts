// The window is called by the page's own headline, so that tabs and history can be told apart.
import { type RefObject, useEffect } from "react";

export function useTitle(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const name = () => {
      const said = content.current?.querySelector("h1")?.textContent?.trim();
      const title = said === undefined || said === "" ? "Ekbom" : `${said} · Ekbom`;
      if (document.title !== title) document.title = title;
    };
    name();
    const watch = new MutationObserver(name);
    if (content.current !== null) watch.observe(content.current, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  });
}
