// Search over the ingredient table. Mantine brings the behaviour of a combobox; the look is ours.
import { Combobox, useCombobox } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { findMedicines } from "./medicine-search.ts";
import "./medicine-picker.css";

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** An ingredient of the table, or a name that is not in it: the list then stays open. */
  readonly onPick: (ingredient: string) => void;
}

export function MedicinePicker({ label, hint, onPick }: Props) {
  const { t } = useTranslation("interview");
  const id = useId();
  const [typed, setTyped] = useState("");
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = findMedicines(typed);
  const strange = typed.trim().length > 2 && found.length === 0;
  return (
    <div className="picker">
      <label htmlFor={id} className="picker-label">
        {label}
      </label>
      {hint !== undefined && <p className="small muted">{hint}</p>}
      <Combobox
        store={combobox}
        withinPortal={false}
        unstyled
        classNames={{ dropdown: "picker-list", option: "picker-option" }}
        onOptionSubmit={(chosen) => {
          onPick(chosen);
          setTyped("");
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target>
          <input
            id={id}
            className="input picker-input"
            autoComplete="off"
            value={typed}
            onFocus={() => combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault(); // it picks a medicine, it never leaves the questions
            }}
            onChange={(event) => {
              setTyped(event.target.value);
              combobox.openDropdown();
              combobox.updateSelectedOptionIndex();
            }}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={found.length === 0}>
          <Combobox.Options aria-label={label}>
            {found.map(({ id: one, name, brand }) => (
              <Combobox.Option key={one} value={one}>
                {name}
                {brand !== undefined && <span className="muted"> ({brand})</span>}
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <div className="small muted" role="status">
        {strange && t("searchNone")}
      </div>
      {strange && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onPick(typed.trim());
            setTyped("");
          }}
        >
          {t("addStrange", { name: typed.trim() })}
        </button>
      )}
    </div>
  );
}
