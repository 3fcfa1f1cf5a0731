// The invented people: fetched when somebody wants to look around with one.
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { InventedPerson } from "../../../knowledge/people.ts";
import { showSample } from "../../state/person.ts";
import { useSay } from "../../words/medicine.ts";

export function Samples() {
  const { t } = useTranslation("welcome");
  const say = useSay();
  const navigate = useNavigate();
  const [people, setPeople] = useState<readonly InventedPerson[]>();
  const show = async (person: InventedPerson): Promise<void> => {
    const { answersOf } = await import("../../state/sample.ts");
    showSample(say.sentence(person.title), answersOf(person, new Date()));
    await navigate({ to: "/reasons" });
  };
  return (
    <details
      className="welcome-more"
      onToggle={(event) => {
        if (event.currentTarget.open && people === undefined)
          void import("../../../knowledge/people.ts").then((all) => setPeople(all.people));
      }}
    >
      <summary>{t("sample")}</summary>
      <p className="small muted">{t("sampleLead")}</p>
      <ul className="welcome-people">
        {people?.map((person) => (
          <li key={person.id}>
            <button type="button" className="button" data-quiet onClick={() => void show(person)}>
              {say.sentence(person.title)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
