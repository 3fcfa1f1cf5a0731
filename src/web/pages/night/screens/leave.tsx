// Leaving a night: at once where nothing would be lost, else after asking.
import { useState } from "react";
import { useTranslation } from "react-i18next";

interface Leaving {
  readonly close: () => void;
  readonly losing: boolean;
  readonly looked: number;
}

export function Leave({ close, losing, looked }: Leaving) {
  const { t } = useTranslation("night");
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button type="button" className="button noprint" data-quiet onClick={() => (losing ? setAsking(true) : close())}>
        {t("close")}
      </button>
    );
  return (
    <div className="night-leave noprint" role="alertdialog" aria-label={t("close")}>
      <p>
        {t("lost")} ({looked})
      </p>
      <div className="actions">
        <button type="button" className="button" onClick={close}>
          {t("closeAnyway")}
        </button>
        <button type="button" className="button" data-main onClick={() => setAsking(false)}>
          {t("stay")}
        </button>
      </div>
    </div>
  );
}
