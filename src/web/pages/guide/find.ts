// Which pages speak of what was typed: every word must stand somewhere, a title before a text.
import type { GuidePage } from "../../../assess/guide.ts";

const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** The pages that hold every word of `typed`, in title order of the guide; all of them when nothing is typed. */
export function find(
  pages: readonly GuidePage[],
  typed: string,
  textOf: (page: GuidePage) => { readonly title: string; readonly plain: string } = ({ title, says }) => ({ title, plain: says.plain }),
): readonly GuidePage[] {
  const words = bare(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages;
  const scored = pages.flatMap((page) => {
    const said = textOf(page);
    // The English words find a page in any language: many people search by what a doctor wrote down.
    const [title, text] = [bare(said.title), bare(`${page.id.replaceAll("-", " ")} ${page.title} ${said.plain} ${page.says.clinician}`)];
    if (!words.every((word) => title.includes(word) || text.includes(word))) return [];
    return [{ page, inTitle: words.filter((word) => title.includes(word)).length }];
  });
  return scored.toSorted((a, b) => b.inTitle - a.inTitle).map(({ page }) => page);
}
