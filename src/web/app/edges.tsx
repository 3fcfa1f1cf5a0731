// No such page, and a page that broke: plain words, nothing of the program, a way on.
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function Lost() {
  const { t } = useTranslation();
  return (
    <div className="prose">
      <h1>{t("lost")}</h1>
      <p>{t("lostHelp")}</p>
      <Link className="button" to="/">
        {t("toStart")}
      </Link>
    </div>
  );
}

export function Fault() {
  const { t } = useTranslation();
  return (
    <div className="prose" role="alert">
      <h1>{t("fault")}</h1>
      <p>{t("faultHelp")}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t("reload")}
      </button>
    </div>
  );
}
