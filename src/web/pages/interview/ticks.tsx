// What a doctor has told: only a tick counts. Taking it away says "not known", never "no".
import type { FactId } from "../../../knowledge/facts.ts";
import type { Questions } from "../../parts/question/words.ts";
import { answer, usePerson } from "../../state/person.ts";

export function Ticks({ facts, questions }: { readonly facts: readonly FactId[]; readonly questions: Questions }) {
  const { answers } = usePerson();
  return (
    <ul className="ticks">
      {facts.map((fact) => (
        <li key={fact}>
          <label>
            <input
              type="checkbox"
              checked={answers.told.get(fact)?.value === true}
              onChange={(event) => answer(fact, event.target.checked ? true : undefined)}
            />
            <span>{questions.questions[fact]?.asks}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
