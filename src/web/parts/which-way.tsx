// 1,500 is read in two ways: the person says which, nobody guesses.
import { useTranslation } from "react-i18next";
import "./unit-field.css";

interface Props {
  readonly ways: readonly [whole: string, decimal: string];
  /** With the text that can be read in one way only. */
  readonly onSettle: (text: string) => void;
}

export function WhichWay({ ways, onSettle }: Props) {
  const { t } = useTranslation("parts");
  const [whole, decimal] = ways;
  const says = decimal.replace(/([.,]\d*?)0+$/, "$1");
  return (
    <span className="which-way">
      {t("twoWays", { whole, decimal: says })}{" "}
      <button type="button" className="button" data-quiet onClick={() => onSettle(whole)}>
        {whole}
      </button>
      <button type="button" className="button" data-quiet onClick={() => onSettle(decimal)}>
        {says}
      </button>
    </span>
  );
}
