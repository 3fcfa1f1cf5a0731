// A file from a clinic: read here, shown, and joined only when the person says so.
import { IconUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../../parts/phrases.ts";
import { localDay } from "../../state/answers.ts";
import { addImport, removeImport, usePerson } from "../../state/person.ts";
import { type Progress, textOf } from "./read-file.ts";
import type { ReadFile, ReadPerson } from "./read-people.ts";
import { Preview } from "./preview.tsx";
import "./import.css";

type State =
  | { readonly is: "waiting" }
  | { readonly is: "reading"; readonly name: string; readonly progress: Progress }
  | { readonly is: "read"; readonly name: string; readonly read: ReadFile }
  | { readonly is: "joined" };

export function Page() {
  const { t } = useTranslation("interview");
  const [state, setState] = useState<State>({ is: "waiting" });
  const today = localDay(new Date());

  async function read(file: File): Promise<void> {
    const { name } = file;
    setState({ is: "reading", name, progress: { done: 0, size: file.size } });
    try {
      const [text, { peopleInText }] = await Promise.all([
        textOf(file, (progress) => setState({ is: "reading", name, progress })),
        import("./read-people.ts"),
      ]);
      setState({ is: "read", name, read: peopleInText(text, today) });
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
      setState({ is: "read", name, read: { state: "cut-off" } }); // the packed bytes are not whole
    }
  }

  return (
    <div className="import">
      <h1>{t("file.title")}</h1>
      <p className="prose muted">{t("file.lead")}</p>
      <label
        className="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer.files;
          if (file !== undefined) void read(file);
        }}
      >
        <IconUpload size={22} stroke={1.7} aria-hidden="true" />
        <span>
          <b>{t("file.choose")}</b> {t("file.drop")}
        </span>
        <input
          type="file"
          accept=".json,.ndjson,.gz,application/json,application/fhir+json,application/gzip"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file !== undefined) void read(file);
          }}
        />
      </label>
      <div aria-live="polite">
        <Outcome state={state} today={today} onDone={setState} />
      </div>
      <Files />
    </div>
  );
}

function Outcome({ state, today, onDone }: { readonly state: State; readonly today: string; readonly onDone: (state: State) => void }) {
  const { t, i18n } = useTranslation("interview");
  const { answers } = usePerson();
  if (state.is === "waiting") return null;
  if (state.is === "joined") return <p className="say import-said">{t("file.joined")}</p>;
  if (state.is === "reading") {
    const mb = (bytes: number): string => (bytes / 1e6).toLocaleString(i18n.language, { maximumFractionDigits: 1 });
    return (
      <p className="import-said">
        {t("file.reading", { name: state.name })}: {t("file.progress", { done: mb(state.progress.done), size: mb(state.progress.size) })}
      </p>
    );
  }
  const { read, name } = state;
  if (read.state !== "people") return <p className="import-said">{t(read.state === "cut-off" ? "file.cutOff" : "file.notJson")}</p>;
  const join = async (person: ReadPerson): Promise<void> => {
    const { joinMedicines, toldMedicines } = await import("./read-people.ts");
    const { observations, medicines, medicinesOpen, allergies, allergiesOpen } = person.record;
    addImport(
      { id: crypto.randomUUID(), name, at: Date.now(), observations, medicinesOpen, allergiesOpen, ...(allergies && { allergies }) },
      joinMedicines(answers.medicines?.list, medicines && toldMedicines(medicines)),
    );
    onDone({ is: "joined" });
  };
  return <Preview name={name} read={read} today={today} onJoin={(person) => void join(person)} onLeave={() => onDone({ is: "waiting" })} />;
}

/** What was joined before, each with a way to take it away again. */
function Files() {
  const { t, i18n } = useTranslation("interview");
  const { answers } = usePerson();
  const files = answers.imported ?? [];
  if (files.length === 0) return null;
  return (
    <section className="import-files">
      <h2>{t("file.files")}</h2>
      <ul className="import-lines">
        {files.map(({ id, name, at, observations }) => (
          <li key={id}>
            <b>{name}</b>
            <span className="small muted">
              {t("file.values")}: {observations.length}, {t("file.addedOn", { day: dayText(localDay(new Date(at)), i18n.language) })}
            </span>
            <button type="button" className="button" data-quiet onClick={() => removeImport(id)}>
              {t("file.takeAway")}
              <span className="vh">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
