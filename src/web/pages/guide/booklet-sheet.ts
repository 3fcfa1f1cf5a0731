// The whole guide as a sheet: kinds, groups and pages in the order of the list, each with what a person reads, what a clinician
// reads, and who says so.
import type { TFunction } from "i18next";
import { guideKinds, type GuidePage } from "../../../assess/guide.ts";
import { sourceOf } from "../../../knowledge/sources.ts";
import { knowledgeVersion } from "../../../knowledge/version.ts";
import type { Block, Sheet } from "../../../paper/sheet.ts";
import type { Say } from "../../words/medicine.ts";
import { partOf } from "./use-title.ts";

export interface BookletWords {
  readonly t: TFunction<"guide">;
  readonly shell: TFunction<"shell">;
  readonly next: TFunction<"next">;
  readonly say: Say;
  readonly language: "en" | "es";
  readonly day: string;
}

export function bookletOf(pages: readonly GuidePage[], words: BookletWords): Sheet {
  const { t, shell, next, language, day } = words;
  return {
    language,
    title: t("headline"),
    paper: "A4",
    head: day,
    counts: next("counts", { page: "{{page}}", pages: "{{pages}}" }),
    foot: [shell("foot"), next("knowledge", { version: knowledgeVersion.version })],
    blocks: allBlocks(pages, words),
  };
}

function allBlocks(pages: readonly GuidePage[], words: BookletWords): Block[] {
  const { t } = words;
  const parts = guideKinds.flatMap((kind): Block[] => [
    { kind: "page" },
    { kind: "heading", level: 1, text: t(`kind.${kind}`) },
    ...pages.filter((page) => page.kind === kind).flatMap((page) => blocksOf(page, words)),
  ]);
  return [{ kind: "heading", level: 1, text: t("headline") }, { kind: "text", size: "lead", text: t("helpsNote") }, ...parts];
}
function blocksOf(page: GuidePage, { t, say }: BookletWords): Block[] {
  const rule = (field: string, english: string) => say.rule(partOf[page.kind], page.id, field, english);
  const small = (text: string): Block => ({ kind: "text", size: "small", text });
  const cited = page.sources.map((id) => {
    const { cites, year } = sourceOf(id);
    return year === undefined ? cites : `${cites} (${year})`;
  });
  return [
    { kind: "heading", level: 2, text: rule("title", page.title) },
    { kind: "text", text: rule("plain", page.says.plain) },
    ...(page.how ? [{ kind: "text", text: rule(page.kind === "alarm" ? "do" : "how", page.how.plain) } as const] : []),
    ...(page.link ? [{ kind: "text", text: t(`link.${page.link}`) } as const] : []),
    small(`${t("clinician")}: ${page.says.clinician}${page.how ? ` ${page.how.clinician}` : ""}`),
    small(`${t("sources")}: ${cited.length === 0 ? t("evidence.unverified") : `${cited.join("; ")}. ${t(`evidence.${page.evidence}`)}`}`),
  ];
}
