// Reading 4: the statement as the sentence that a clinician reads.
import type { Vocabulary } from "./build.ts";
import type { Comparison, Expr, Term } from "./expr.ts";

const SIGN: Readonly<Record<Comparison, string>> = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" };

/** One line. Names of named statements come from `titles`; a name that is not there stands as its id. */
export function sentence(expr: Expr, vocabulary: Vocabulary, titles: ReadonlyMap<string, string> = new Map()): string {
  const say = (inner: Expr): string => {
    const text = sentence(inner, vocabulary, titles);
    return inner.op === "atLeast" && inner.of.length > 1 ? `(${text})` : text;
  };
  switch (expr.op) {
    case "is":
      return wordOf(vocabulary, expr.fact);
    case "compare":
      return `${comparedText(expr.of, vocabulary, titles)} ${SIGN[expr.by]} ${limitText(expr.of, expr.to, vocabulary)}`;
    case "among":
      return `${wordOf(vocabulary, expr.fact)}: ${expr.codes.join(" or ")}`;
    case "has":
      return taggedText(vocabulary, expr.fact, expr.tag);
    case "known":
      return `known: ${wordOf(vocabulary, expr.fact)}`;
    case "settled":
      return `settled: ${say(expr.of)}`;
    case "not":
      return `not ${say(expr.of)}`;
    case "named":
      return titles.get(expr.id) ?? expr.id;
    case "atLeast":
      return listText(expr.n, expr.of.map(say));
  }
}

function listText(n: number, parts: readonly string[]): string {
  if (n === parts.length) return parts.join(" and ");
  return n === 1 ? parts.join(" or ") : `at least ${n} of: ${parts.join("; ")}`;
}

/** The indented form of a page: one statement a line. */
export function outline(expr: Expr, vocabulary: Vocabulary, titles: ReadonlyMap<string, string> = new Map(), depth = 0): string[] {
  const line = (text: string) => `${"  ".repeat(depth)}${text}`;
  if (expr.op === "not" && expr.of.op !== "atLeast") return [line(`not ${sentence(expr.of, vocabulary, titles)}`)];
  if (expr.op === "not") return [line("not"), ...outline(expr.of, vocabulary, titles, depth + 1)];
  if (expr.op !== "atLeast") return [line(sentence(expr, vocabulary, titles))];
  const [only] = expr.of;
  if (expr.of.length === 1 && only) return outline(only, vocabulary, titles, depth);
  const head = expr.n === expr.of.length ? "all of" : expr.n === 1 ? "any of" : `at least ${expr.n} of`;
  return [line(head), ...expr.of.flatMap((child) => outline(child, vocabulary, titles, depth + 1))];
}

export function termText(term: Term, vocabulary: Vocabulary, titles: ReadonlyMap<string, string>): string {
  const say = (inner: Term) => {
    const text = termText(inner, vocabulary, titles);
    return standsAlone(inner) ? text : `(${text})`;
  };
  switch (term.op) {
    case "fact":
    case "item":
      return wordOf(vocabulary, term.fact);
    case "number":
      return String(term.value);
    case "points":
      return `${term.value} if ${sentence(term.when, vocabulary, titles)}`;
    case "choose":
      return `${say(term.yes)} if ${sentence(term.when, vocabulary, titles)}, else ${say(term.no)}`;
    case "list":
      return `${term.take} of ${wordOf(vocabulary, term.fact)} ${term.tag}`;
    case "add":
      return term.of.map(say).join(" + ");
    case "multiply":
      return term.of.map(say).join(" × ");
    case "min":
      return `the smaller of ${term.of.map(say).join(", ")}`;
    case "max":
      return `the larger of ${term.of.map(say).join(", ")}`;
    case "subtract":
      return term.of.map(say).join(" − ");
    case "divide":
      return term.of.map(say).join(" ÷ ");
    case "power":
      return `${say(term.of)}^${term.exponent}`;
    case "raise":
      return `${term.base}^${say(term.of)}`;
  }
}

/** Everything else is put in brackets inside a formula, so that no rule of precedence has to be known. */
const standsAlone = ({ op }: Term): boolean => op === "fact" || op === "item" || op === "number" || op === "list";

/** A comparison reads as one line with a sum or a product before its sign, but not with a condition or a list. */
function comparedText(term: Term, vocabulary: Vocabulary, titles: ReadonlyMap<string, string>): string {
  const text = termText(term, vocabulary, titles);
  return term.op === "points" || term.op === "choose" || term.op === "min" || term.op === "max" ? `(${text})` : text;
}

function limitText(term: Term, to: number, vocabulary: Vocabulary): string {
  if (term.op !== "fact" && term.op !== "item") return String(to);
  const word = vocabulary[term.fact];
  if (word?.type === "scale") return word.levels?.[to] ?? String(to);
  return word?.unit === undefined || ["", "1"].includes(word.unit) || word.unit.startsWith("{") ? String(to) : `${to} ${word.unit}`;
}

/** "Medicine taken: ssri"; a marked tag, such as "ordered:ssri", has words of its own. */
function taggedText(vocabulary: Vocabulary, fact: string, tag: string): string {
  const [, mark = "", rest = ""] = /^([^:]*):(.*)$/.exec(tag) ?? [];
  const marked = vocabulary[fact]?.marks?.[mark];
  return marked === undefined ? `${wordOf(vocabulary, fact)}: ${tag}` : `${marked}: ${rest}`;
}

function wordOf(vocabulary: Vocabulary, fact: string): string {
  const word = vocabulary[fact];
  if (!word) throw new ReferenceError(`no such fact: ${fact}`);
  return word.says;
}
