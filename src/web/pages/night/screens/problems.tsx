// What was wrong in the input: where, what was found, what would have been right.
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../../sleep/night.ts";

/** The reader of recordings speaks English; its words are marked as such. */
export function Problems({ list }: { readonly list: readonly Problem[] }) {
  const { t } = useTranslation("night");
  return (
    <ul className="night-rows">
      {list.map(({ where, what, expected }) => (
        <li key={`${where} ${what}`}>
          <p>
            <b lang="en">{where}</b>: <span lang="en">{what}.</span> <span className="muted">{t("expected", { what: expected })}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
