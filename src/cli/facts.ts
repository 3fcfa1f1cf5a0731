// ekbom facts: the vocabulary, and the medicines by name.
import { factOf, facts, isFactId } from "../knowledge/facts.ts";
import { ingredients, ingredientIds, isIngredientId } from "../knowledge/medicines.ts";
import { acceptedUnits } from "../knowledge/units.ts";
import { parsed } from "./arguments.ts";
import { exitCode, UsageError } from "./exit.ts";
import { type Page, pageFor, tone, wrap } from "./report/layout.ts";

export function factsCommand(args: readonly string[]): number {
  const { values, positionals } = parsed(args, { json: { type: "boolean" } });
  const [word, more] = positionals;
  if (more !== undefined) throw new UsageError("facts takes one word: a part of an id or of what a fact says, a domain, or medicines");
  const page = pageFor(process.stdout, process.env);
  if (word === "medicines") return medicines(values.json ?? false, page);
  const ids = Object.keys(facts)
    .filter(isFactId)
    .filter(
      (id) =>
        id !== "today" &&
        (word === undefined ||
          id.includes(word) ||
          factOf(id).domain === word ||
          factOf(id).says.toLowerCase().includes(word.toLowerCase())),
    );
  if (ids.length === 0) throw new UsageError(`no fact has "${word}" in its id or its words, and it is no domain either`);
  if (values.json) process.stdout.write(`${JSON.stringify(Object.fromEntries(ids.map((id) => [id, factOf(id)])), null, 2)}\n`);
  else {
    const more = word === undefined ? " `ekbom facts WORD` shows some of them, `ekbom facts medicines` the ingredients." : "";
    const lines = [
      ...ids.flatMap((id) => factLines(id, page)),
      "",
      ...wrap(`${ids.length} ${ids.length === 1 ? "fact" : "facts"}.${more}`, page),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  }
  return exitCode.ok;
}

function factLines(id: Parameters<typeof factOf>[0], page: Page): string[] {
  const fact = factOf(id);
  const kind = {
    boolean: () => "true or false",
    number: () => (fact.type === "number" ? `${fact.min} to ${fact.max} ${isNumber(id) ? acceptedUnits(id).join(", ") : fact.unit}` : ""),
    scale: () => (fact.type === "scale" ? fact.levels.join(" < ") : ""),
    code: () => (fact.type === "code" ? fact.codes.join(", ") : ""),
    list: () => "a list of ingredients",
  }[fact.type]();
  const fresh = fact.freshDays >= 36500 ? "for life" : `${fact.freshDays} days`;
  return [tone(id, "strong", page), ...wrap(`${fact.says}. ${kind}. Fresh ${fresh}.`, page, "    ")];
}

const isNumber = (id: Parameters<typeof factOf>[0]): id is Parameters<typeof acceptedUnits>[0] => factOf(id).type === "number";

function medicines(json: boolean, page: Page): number {
  if (json) process.stdout.write(`${JSON.stringify(ingredients, null, 2)}\n`);
  else
    for (const id of ingredientIds)
      if (isIngredientId(id))
        process.stdout.write(`${wrap(`${id}: ${ingredients[id].classes.join(", ")}`, page, "", "plain", 4).join("\n")}\n`);
  return exitCode.ok;
}
