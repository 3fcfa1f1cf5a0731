// Nothing of a file is dropped silently: what was not used stands here, by why.
import { useTranslation } from "react-i18next";
import type { Problem } from "../../../record/record.ts";
import type { ReadPerson } from "./read-people.ts";

interface Props {
  readonly person: ReadPerson;
  readonly broken: number;
  readonly problems: readonly Problem[];
}

const SHOWN = 12;

export function NotUsed({ person: { coverage }, broken, problems }: Props) {
  const { t } = useTranslation("interview");
  const sum = (key: "unmapped" | "refused" | "ignored"): number => coverage?.types.reduce((all, type) => all + type[key], 0) ?? 0;
  const [unmapped, refused, ignored] = [sum("unmapped"), sum("refused"), sum("ignored")];
  const all = unmapped + refused + ignored + problems.length + broken;
  if (all === 0) return null;
  return (
    <details className="not-used">
      <summary>{t("file.notUsedLead", { count: all })}</summary>
      {broken > 0 && <p className="small">{t("file.broken", { count: broken })}</p>}
      <Lines
        title={t("file.problems")}
        count={problems.length}
        lines={problems.map(({ where, what, expected }) => `${where}: ${what} (${expected})`)}
      />
      <Lines
        title={t("file.refused")}
        count={refused}
        lines={(coverage?.refused ?? []).map(({ type, why, count }) => `${type}: ${why} (${count})`)}
      />
      <Lines
        title={t("file.unmapped")}
        count={unmapped}
        lines={(coverage?.unmapped ?? []).map(
          ({ type, code, why, count }) => `${type} ${code}${why === undefined ? "" : `: ${why}`} (${count})`,
        )}
      />
      <Lines
        title={t("file.ignored")}
        count={ignored}
        lines={(coverage?.types ?? []).flatMap(({ type, ignored: some }) => (some > 0 ? [`${type} (${some})`] : []))}
      />
    </details>
  );
}

function Lines({ title, count, lines }: { readonly title: string; readonly count: number; readonly lines: readonly string[] }) {
  if (count === 0) return null;
  return (
    <>
      <h4>
        {title} <span className="muted">{count}</span>
      </h4>
      <ul className="small">
        {lines.slice(0, SHOWN).map((line, i) => (
          <li key={`${line}${i}`}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>+ {lines.length - SHOWN}</li>}
      </ul>
    </>
  );
}
