// A file from outside: what was read, what was not and why, and nothing kept before the person says so.
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Diary } from "../../../../record/diary/diary.ts";
import { type Kept, write } from "../../../state/diary.ts";
import type { Incoming } from "./formats.ts";

const SHOWN = 20;
const says = { box: "kept", pocket: "keptPocket", nowhere: "keptNowhere" } as const;

type Read = { readonly name: string } & ({ readonly is: "read"; readonly incoming: Incoming } | { readonly is: "unreadable" });

export function Bring({ diary }: { readonly diary: Diary }) {
  const { t } = useTranslation("files");
  const [read, setRead] = useState<Read>();
  const [kept, setKept] = useState<Kept>();
  const chosen = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    setKept(undefined);
    const { readFile } = await import("./formats.ts");
    const incoming = readFile(await file.text(), diary);
    setRead(incoming === undefined ? { name: file.name, is: "unreadable" } : { name: file.name, is: "read", incoming });
  };
  const close = () => {
    setRead(undefined);
    if (chosen.current !== null) chosen.current.value = "";
  };
  return (
    <section aria-labelledby="files-in">
      <h2 id="files-in">{t("in")}</h2>
      <p>{t("inHelp")}</p>
      <p>
        <label className="button files-choose">
          {t("choose")}
          <input
            ref={chosen}
            type="file"
            accept=".csv,.json,text/csv,application/json,application/fhir+json"
            onChange={({ currentTarget }) => void open(currentTarget.files?.[0])}
          />
        </label>
      </p>
      <div role="status">
        {read?.is === "unreadable" && <p>{t("unreadable", { name: read.name })}</p>}
        {read?.is === "read" && (
          <Found
            name={read.name}
            incoming={read.incoming}
            onKeep={() =>
              void write(read.incoming.fresh).then((where) => {
                setKept(where);
                close();
              })
            }
            onLeave={close}
          />
        )}
        {kept !== undefined && <p>{t(says[kept])}</p>}
      </div>
    </section>
  );
}

function Found({
  name,
  incoming: { fresh, known, problems },
  onKeep,
  onLeave,
}: {
  readonly name: string;
  readonly incoming: Incoming;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation("files");
  return (
    <div className="files-found">
      <p>{t("read", { name, fresh: fresh.length, known, wrong: problems.length })}</p>
      {problems.length > 0 && (
        <>
          <h3>{t("problems")}</h3>
          <ul>
            {problems.slice(0, SHOWN).map(({ where, what, expected }) => (
              <li key={`${where} ${what}`}>{t("problem", { where, what, expected })}</li>
            ))}
          </ul>
          {problems.length > SHOWN && <p>{t("moreProblems", { count: problems.length - SHOWN })}</p>}
        </>
      )}
      {fresh.length === 0 && <p>{t("nothingNew")}</p>}
      <p className="actions">
        {fresh.length > 0 && (
          <button type="button" className="button" data-main onClick={onKeep}>
            {t("keep", { count: fresh.length })}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          {t("leave")}
        </button>
      </p>
    </div>
  );
}
