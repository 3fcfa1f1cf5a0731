// The words of the questions in the language of the page, fetched when somebody is asked.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { english } from "../../../knowledge/ask/en/questions.ts";
import type { FactId } from "../../../knowledge/facts.ts";
import type { AskText } from "../../../knowledge/ask/shape.ts";
import type { TopicId, TopicText } from "../../../knowledge/ask/topics.ts";

export interface Questions {
  readonly questions: Readonly<Partial<Record<FactId, AskText>>>;
  readonly topics: Readonly<Record<TopicId, TopicText>>;
}

const loaded = new Map<string, Questions>();

async function load(language: string): Promise<Questions> {
  const found: typeof english =
    language === "es"
      ? (await import("../../../knowledge/ask/es/questions.ts")).spanish
      : (await import("../../../knowledge/ask/en/questions.ts")).english;
  loaded.set(language, found);
  return found;
}

/** Undefined while they are on their way. */
export function useQuestions(): Questions | undefined {
  const { i18n } = useTranslation();
  const [, arrived] = useState<string>();
  const { language } = i18n;
  useEffect(() => {
    if (!loaded.has(language)) void load(language).then(() => arrived(language));
  }, [language]);
  return loaded.get(language);
}
