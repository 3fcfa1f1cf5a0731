// The night view: a recording in, leg movements out, checked by a person; the file never leaves the browser.
import { useEffect, useRef } from "react";
import { ChannelsScreen } from "./screens/channels.tsx";
import { FailedScreen } from "./screens/failed.tsx";
import { NightScreen } from "./screens/night-screen.tsx";
import { StartScreen } from "./screens/start.tsx";
import { WorkingScreen } from "./screens/working.tsx";
import { type NightClient, useNightClient } from "./work/client.ts";
import "./night.css";

export function Page() {
  const client = useNightClient();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(client.stand.is);
  useEffect(() => {
    // What follows is read from its beginning, also by who does not see it.
    if (before.current !== client.stand.is) place.current?.focus({ preventScroll: true });
    before.current = client.stand.is;
  }, [client.stand.is]);
  return (
    <div ref={place} tabIndex={-1} className="night-page">
      <Screen {...client} />
    </div>
  );
}

function Screen({ stand, open, make, choose, close }: NightClient) {
  switch (stand.is) {
    case "start":
      return <StartScreen open={open} make={make} />;
    case "working":
      return <WorkingScreen {...stand} cancel={close} />;
    case "ask":
      return <ChannelsScreen question={stand.question} choose={choose} cancel={close} />;
    case "failed":
      return <FailedScreen problems={stand.problems} again={close} />;
    case "night":
      return <NightScreen night={stand.night} work={stand.work} close={close} />;
  }
}
