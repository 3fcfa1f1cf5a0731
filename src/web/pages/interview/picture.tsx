// Beside the questions: the picture that moves with every answer.
import { IconFileImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Assessment } from "../../../assess/assessment.ts";
import { Glance } from "../../parts/glance.tsx";
import { Headline } from "../../parts/headline.tsx";
import { mapOf } from "../../parts/map.ts";

interface Props {
  readonly assessment: Assessment;
  readonly ready: boolean;
}

export function Picture({ assessment, ready }: Props) {
  const { t } = useTranslation("interview");
  const map = useMemo(() => mapOf(assessment), [assessment]);
  return (
    <aside className="picture" aria-label={t("picture")}>
      <h2 className="vh">{t("picture")}</h2>
      <Headline map={map} small />
      <Glance map={map} always />
      {ready && <p className="small">{t("ready")}</p>}
      <div className="picture-ways">
        <Link to="/reasons" className="button">
          {t("toReasons")}
        </Link>
        <Link to="/import" className="button" data-quiet>
          <IconFileImport size={20} stroke={1.7} aria-hidden="true" />
          {t("fromFile")}
        </Link>
      </div>
      <p className="fine">{t("savedHere")}</p>
    </aside>
  );
}
