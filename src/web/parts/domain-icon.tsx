import { IconBolt, IconCoffee, IconDroplet, IconFlask, IconPill } from "@tabler/icons-react";
import type { Column } from "./map.ts";

const icons = { vascular: IconDroplet, neurological: IconBolt, metabolic: IconFlask, lifestyle: IconCoffee, medicines: IconPill } as const;

/** Beside the word, never instead of it. */
export function DomainIcon({ of, size = 18 }: { readonly of: Column; readonly size?: number }) {
  const Icon = icons[of];
  return <Icon className="icon" size={size} stroke={1.7} aria-hidden="true" />;
}
