// Who may see what. In personal mode only the person; in clinic mode everyone who looked stands here.
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, home } from "../../state/home.ts";
import { Part } from "./part.tsx";

interface Look {
  readonly number: number;
  readonly at: string;
  readonly account: string;
  readonly role: string;
  readonly action: string;
  readonly what: string;
  readonly outcome: string;
}

async function looks(): Promise<"personal" | readonly Look[]> {
  const session = await ask("/api/session");
  if (typeof session === "string" || session["mode"] !== "clinic") return "personal";
  const where = await home();
  if (typeof where === "string") return [];
  const answer = await ask(`/api/people/${where.person}/audit?count=100`);
  return typeof answer === "string" ? [] : ((answer["events"] ?? []) as readonly Look[]).toReversed();
}

export function Who() {
  const { t, i18n } = useTranslation("care");
  const [seen, setSeen] = useState<"personal" | readonly Look[]>("personal");
  useEffect(() => void looks().then(setSeen, () => setSeen("personal")), []);
  return (
    <Part title={t("who")}>
      {seen === "personal" ? (
        <p>{t("personal")}</p>
      ) : (
        <>
          <p>{t("clinic")}</p>
          {seen.length === 0 && <p className="muted">{t("nobody")}</p>}
          <ul className="looks small">
            {seen.map(({ number, at, account, ...look }) => (
              <li key={number}>
                {t("looked", {
                  ...look,
                  who: account,
                  when: new Date(at).toLocaleString(i18n.language, { dateStyle: "medium", timeStyle: "short" }),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small muted">
        <Link to="/next">{t("links")}</Link>
      </p>
    </Part>
  );
}
