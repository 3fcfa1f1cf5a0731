// Where the data is: this browser, and the server if one knows us.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { keepForGood } from "../../state/box.ts";
import { useDiary } from "../../state/diary.ts";
import { type Home, home } from "../../state/home.ts";
import { usePerson } from "../../state/person.ts";
import { Part } from "./part.tsx";

export function Where() {
  const { t } = useTranslation("care");
  const { answers, unkept } = usePerson();
  const { diary } = useDiary();
  const [server, setServer] = useState<Home>();
  const [kept, setKept] = useState<boolean>();
  useEffect(() => void home().then(setServer, () => setServer("none")), []);
  const told = [...answers.told.values()].filter(({ value }) => value !== undefined).length;
  return (
    <Part title={t("where")}>
      {unkept === undefined ? (
        <p>{t("here", { answers: told, nights: new Set(diary.revisions.map(({ id }) => id)).size })}</p>
      ) : (
        <p role="alert">{t("unkept", { why: unkept })}</p>
      )}
      {server !== undefined && <p>{typeof server === "string" ? t("noServer") : t("alsoServer", { host: location.host })}</p>}
      {kept === undefined ? (
        <button type="button" className="button" onClick={() => void keepForGood().then(setKept)}>
          {t("persist")}
        </button>
      ) : (
        <p role="status">{kept ? t("persisted") : t("notPersisted")}</p>
      )}
    </Part>
  );
}
