// A place for files: what belongs there, what lies there, a button that opens the chooser, and a way to take each out again.
import { IconX } from "@tabler/icons-react";
import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { NamedFile } from "../work/messages.ts";

interface Slot {
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  readonly several?: boolean;
  readonly files: readonly NamedFile[];
  readonly add: (files: readonly File[]) => void;
  readonly remove: (file: NamedFile) => void;
}

export function FileSlot({ label, help, accept, several = false, files, add, remove }: Slot) {
  const { t } = useTranslation("night");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="night-slot">
      <label htmlFor={id}>
        <b>{label}</b>
        <span className="small muted">{help}</span>
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        className="vh"
        tabIndex={-1}
        accept={accept}
        multiple={several}
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = ""; // the same file can be chosen again
        }}
      />
      <button type="button" className="button" aria-label={`${t("chooseFile")}: ${label}`} onClick={() => input.current?.click()}>
        {t("chooseFile")}
      </button>
      {files.length === 0 ? (
        <p className="small muted">{t("noFile")}</p>
      ) : (
        <ul className="night-files">
          {files.map((file) => (
            <li key={file.name}>
              <span>{file.name}</span> <span className="small muted">{(file.blob.size / 1e6).toFixed(1)} MB</span>
              <button
                type="button"
                className="button"
                data-quiet
                aria-label={t("remove", { name: file.name })}
                onClick={() => remove(file)}
              >
                <IconX size={18} stroke={1.7} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
