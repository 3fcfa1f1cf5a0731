// What Ekbom says first: how many reasons are clear, likely, and unchecked, as a sentence.
import { useTranslation } from "react-i18next";
import { countOf, type ReasonsMap } from "./map.ts";
import "./headline.css";

export function Headline({ map, small = false }: { readonly map: ReasonsMap; readonly small?: boolean }) {
  const { t } = useTranslation("reasons");
  const numbers = t("numbers", { returnObjects: true });
  const say = (count: number) => ({ count, n: numbers[count] ?? String(count) });
  const [clear, likely, open] = [countOf(map, "present"), countOf(map, "suspected"), countOf(map, "unknown")];
  const words = (
    <>
      {clear === 0 ? t("noneClear") : t("clear", say(clear))} {likely > 0 && `${t("likely", say(likely))} `}
      {open === 0 ? t("allChecked") : <span className="headline-open">{t("unchecked", say(open))}</span>}
    </>
  );
  return small ? <p className="headline-small say">{words}</p> : <h1>{words}</h1>;
}
