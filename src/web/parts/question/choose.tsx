// One of a few answers, and always "I don't know". Real radio buttons, drawn as keys of 44 pixels.
import { useId } from "react";
import { useTranslation } from "react-i18next";

export interface Choice {
  readonly value: string;
  readonly says: string;
}

interface Props {
  readonly asks: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  /** The chosen value; "unknown" is "I don't know"; undefined: not answered yet. */
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
  /** The statement at the left and its answers at the right. */
  readonly inline?: boolean;
}

export function Choose({ asks, help, choices, chosen, onChoose, inline = false }: Props) {
  const { t } = useTranslation("parts");
  const name = useId();
  return (
    <fieldset className="question" data-inline={inline || undefined}>
      <legend>{asks}</legend>
      {help !== undefined && (
        <p className="small muted" id={`${name}-help`}>
          {help}
        </p>
      )}
      <div className="keys" {...(help !== undefined && { "aria-describedby": `${name}-help` })}>
        {[...choices, { value: "unknown", says: t("dontKnow") }].map(({ value, says }) => (
          <label key={value} className="key" data-unknown={value === "unknown" || undefined}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
