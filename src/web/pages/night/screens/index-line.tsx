// One index by both rule sets: a number, a range, or the word for why there is none; and in short what the range depends on.
import { useTranslation } from "react-i18next";
import type { RuleSetResult } from "../../../../sleep/night-result.ts";
import { digitsOf, rangeText } from "../../../../sleep/night-words.ts";
import { useSays } from "../says.ts";

const short = ["breathing", "shortIntervalStart", "longestInterval", "closeFollower", "longMovement"] as const;

export function IndexLine({ id, sets }: { readonly id: string; readonly sets: readonly RuleSetResult[] }) {
  const { t } = useTranslation("night");
  const say = useSays();
  const all = sets.map(({ indices }) => indices[id]);
  const [index] = all.filter((one) => one !== undefined);
  if (index === undefined) return null;
  const depends = new Set(all.flatMap((one) => one?.dependsOn ?? []));
  return (
    <tr className={id === "plms" ? "night-first" : undefined}>
      <th scope="row">{say(index.says)}</th>
      {all.map((one, i) => (
        <td key={sets[i]?.rules} className={one === undefined || one.value === null ? "night-none" : "number"}>
          {one !== undefined && (rangeText(one, digitsOf[one.unit]) ?? t(`why.${one.unknownBecause ?? "no-movements"}`))}
        </td>
      ))}
      <td className="small muted night-depends">
        {short
          .filter((name) => depends.has(name))
          .map((name) => t(`depends.${name}`))
          .join("; ")}
      </td>
    </tr>
  );
}
