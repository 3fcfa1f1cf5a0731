// Shapes that several routes share.
import { Type } from "typebox";

export const UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
export const closed = { additionalProperties: false } as const;

/** A person: a UUID made by the app, or the id of a Patient. */
export const personId = Type.String({ pattern: "^[A-Za-z0-9.-]{1,64}$" });
export const uuid = Type.String({ pattern: UUID, description: "a UUID in lower case" });
export const instant = Type.String({
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?Z$",
  description: "an instant in UTC",
});
export const line = (most: number) => Type.String({ minLength: 1, maxLength: most, pattern: "^[^\\u0000-\\u001f\\u007f]*$" });
export const ofPerson = Type.Object({ person: personId }, closed);
export const anyObject = Type.Record(Type.String(), Type.Unknown());

/** `after` and `count` of a list that is read in pages. */
export const pageQuery = (most: number) =>
  Type.Object(
    {
      after: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
      count: Type.Optional(Type.Integer({ minimum: 1, maximum: most })),
    },
    closed,
  );

export const isoOf = (milliseconds: number): string => new Date(Number(milliseconds)).toISOString();
