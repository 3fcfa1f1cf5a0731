// The mark that stands on every face of the scorer, before and after a person has confirmed.
import { useTranslation } from "react-i18next";
import { StatusMark } from "../../../look/marks.tsx";

export function Research({ says }: { readonly says?: string }) {
  const { t } = useTranslation("night");
  return (
    <p className="night-research">
      <StatusMark of="suspected" size={24} />
      <span>
        <b>{t("research")}</b> {says ?? t("researchHelp")}
      </span>
    </p>
  );
}
