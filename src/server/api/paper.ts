// A sheet of words and marks becomes a PDF. Nothing of it is kept, and nothing of it reaches a log.
import { Type } from "typebox";
import { print } from "../../paper/print.ts";
import type { Block } from "../../paper/sheet.ts";
import { ok, type Route, route } from "../http/route.ts";
import { closed } from "./shapes.ts";

const text = (most: number) => Type.String({ maxLength: most, pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f]*$" });
const line = text(2000);
const words = <const Words extends readonly (string | number)[]>(...some: Words) => Type.Union(some.map((word) => Type.Literal(word)));
const severity = Type.Optional(Type.Number({ minimum: 0, maximum: 10 }));
const of = <Kind extends Block["kind"]>(kind: Kind) => ({ kind: Type.Literal(kind) });

const Item = Type.Object(
  {
    title: line,
    text: Type.Optional(text(8000)),
    aside: Type.Optional(line),
    mark: Type.Optional(words("present", "suspected", "unknown", "absent", "offer", "consider", "only-if", "avoid", "never", "alarm")),
  },
  closed,
);
const Bar = Type.Object({ label: text(40), low: severity, high: severity }, closed);

const flat = [
  Type.Object({ ...of("heading"), level: words(1, 2, 3), text: line, unknown: Type.Optional(Type.Boolean()) }, closed),
  Type.Object({ ...of("text"), text: text(20_000), size: Type.Optional(words("lead", "body", "small")) }, closed),
  Type.Object({ ...of("list"), items: Type.Array(Item, { maxItems: 1000 }), numbered: Type.Optional(Type.Boolean()) }, closed),
  Type.Object({ ...of("alarm"), title: line, text: text(8000) }, closed),
  Type.Object({ ...of("nights"), nights: Type.Array(Bar, { maxItems: 366 }), says: line }, closed),
  Type.Object({ ...of("notes"), label: line }, closed),
  Type.Object(of("rule"), closed),
  Type.Object(of("page"), closed),
];
const column = Type.Array(Type.Union(flat), { maxItems: 200 });
const columns = Type.Object({ ...of("columns"), columns: Type.Array(column, { minItems: 1, maxItems: 4 }) }, closed);

const Sheet = Type.Object(
  {
    language: words("en", "es"),
    title: line,
    paper: words("A4", "LETTER"),
    head: line,
    counts: line,
    foot: Type.Tuple([line, line]),
    onePage: Type.Optional(Type.Boolean()),
    blocks: Type.Array(Type.Union([...flat, columns]), { maxItems: 5000 }),
  },
  closed,
);

export const paperRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/api/paper",
    says: "a sheet as a tagged PDF",
    access: "signed-in",
    body: Sheet,
    most: 4 * 1024 * 1024,
    perMinute: 30,
    async handle({ body, now }) {
      // The schema above is the sheet's own shape, spelt out for the validator.
      const pdf = await print(body as Parameters<typeof print>[0], now);
      return ok(pdf, { "content-type": "application/pdf", "content-disposition": 'attachment; filename="ekbom.pdf"' });
    },
  }),
];
