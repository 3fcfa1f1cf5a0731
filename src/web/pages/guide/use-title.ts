// A page of the guide in the language of the reader.
import type { GuideKind, GuidePage } from "../../../assess/guide.ts";
import { useSay } from "../../words/medicine.ts";

export const partOf = {
  reason: "reasons",
  test: "tests",
  treatment: "treatments",
  alarm: "alarms",
} as const satisfies Readonly<Record<GuideKind, string>>;

export function useText(): (page: GuidePage) => { readonly title: string; readonly plain: string; readonly how: string } {
  const say = useSay();
  return ({ kind, id, title, says, how }) => ({
    title: say.rule(partOf[kind], id, "title", title),
    plain: say.rule(partOf[kind], id, "plain", says.plain),
    how: say.rule(partOf[kind], id, kind === "alarm" ? "do" : "how", how?.plain ?? ""),
  });
}

export function useTitle(): (page: GuidePage) => string {
  const text = useText();
  return (page) => text(page).title;
}
