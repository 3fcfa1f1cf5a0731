// The night view: a recording in, leg movements out, checked by a person; the file never leaves the browser.
import { ChannelsScreen } from "./screens/channels.tsx";
import { FailedScreen } from "./screens/failed.tsx";
import { NightScreen } from "./screens/night-screen.tsx";
import { StartScreen } from "./screens/start.tsx";
import { WorkingScreen } from "./screens/working.tsx";
import { useNightClient } from "./work/client.ts";
import "./night.css";

export function Page() {
  const { stand, open, make, choose, close } = useNightClient();
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
