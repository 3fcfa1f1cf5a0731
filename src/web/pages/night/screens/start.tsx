// The beginning: which recording, which scoring beside it, or a made night to try.
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NamedFile } from "../work/messages.ts";
import { ConfirmedNights } from "../confirm/confirmed-nights.tsx";
import { FileSlot } from "./file-slot.tsx";
import { Research } from "./research.tsx";

interface Start {
  readonly open: (recording: NamedFile, beside: readonly NamedFile[]) => void;
  readonly make: () => void;
}

const named = (file: File): NamedFile => ({ name: file.name, blob: file });
const looksLikeRecording = ({ name }: NamedFile): boolean => /\.(?:edf|bdf|rec)$/i.test(name);

export function StartScreen({ open, make }: Start) {
  const { t } = useTranslation("night");
  const [recording, setRecording] = useState<NamedFile>();
  const [beside, setBeside] = useState<readonly NamedFile[]>([]);
  const [over, setOver] = useState(false);

  // Dropped files go into their places and are shown there; nothing is read before the person says so.
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files].map(named).toSorted((a, b) => b.blob.size - a.blob.size);
    const first = recording === undefined ? files.find(looksLikeRecording) : undefined;
    if (first !== undefined) setRecording(first);
    setBeside((before) => [...before, ...files.filter((one) => one !== first)]);
  };

  return (
    <div className="night-start">
      <div className="night-title">
        <div>
          <h1>{t("title")}</h1>
          <p className="muted">{t("lead")}</p>
        </div>
        <Research />
      </div>
      <div
        className="night-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <FileSlot
          label={t("recording")}
          help={t("recordingHelp")}
          accept=".edf,.bdf,.rec"
          files={recording === undefined ? [] : [recording]}
          add={([file]) => file !== undefined && setRecording(named(file))}
          remove={() => setRecording(undefined)}
        />
        <FileSlot
          label={t("beside")}
          help={t("besideHelp")}
          accept=".edf,.bdf,.xml,.txt,.csv"
          several
          files={beside}
          add={(files) => setBeside((before) => [...before, ...files.map(named)])}
          remove={(file) => setBeside((before) => before.filter((one) => one !== file))}
        />
        <p className="fine noprint">{t("drop")}</p>
      </div>
      <div className="actions">
        <button
          type="button"
          className="button"
          data-main
          disabled={recording === undefined}
          onClick={() => recording !== undefined && open(recording, beside)}
        >
          {t("read")}
        </button>
        <button type="button" className="button" aria-describedby="made-help" onClick={make}>
          {t("tryMade")}
        </button>
      </div>
      <p className="small muted" id="made-help">
        {t("tryMadeHelp")}
      </p>
      <ConfirmedNights />
    </div>
  );
}
