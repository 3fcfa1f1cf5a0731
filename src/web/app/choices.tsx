// Light or dark, and the language.
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { choose, type Language, languages } from "../words/words.ts";

export function Choices() {
  const { t, i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme("light");
  return (
    <div className="choices">
      <fieldset>
        <legend>{t("scheme")}</legend>
        {(["light", "dark"] as const).map((one) => (
          <button type="button" key={one} className="choice" aria-pressed={scheme === one} onClick={() => setColorScheme(one)}>
            {t(one)}
          </button>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("language")}</legend>
        {(Object.keys(languages) as Language[]).map((one) => (
          <button
            type="button"
            key={one}
            lang={one}
            className="choice"
            aria-pressed={i18n.language === one}
            onClick={() => void choose(one)}
          >
            {languages[one]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
