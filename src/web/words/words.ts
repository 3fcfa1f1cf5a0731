// The languages: English comes with the page, another one is fetched when it is chosen.
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: typeof en;
  }
}

export const languages = { en: "English", es: "Español" } as const;
export type Language = keyof typeof languages;

const KEY = "ekbom-language";
const isLanguage = (word: string | null): word is Language => word !== null && word in languages;

/** The chosen language, or the first of the browser's that we speak. */
export function preferred(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((one) => one.slice(0, 2)).find(isLanguage) ?? "en";
}

export async function speak(language: Language): Promise<void> {
  if (language !== "en" && !i18next.hasResourceBundle(language, "shell")) {
    const { es } = await import("./es.ts");
    for (const [page, words] of Object.entries(es)) i18next.addResourceBundle(language, page, words);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEY, language);
  await speak(language);
}

export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    defaultNS: "shell",
    resources: { en },
    interpolation: { escapeValue: false }, // React escapes
  });
  await speak(preferred());
}
