// Looking into JSON that may have any shape: every look gives what was hoped for, or nothing.
import { isPlain, type Plain } from "../record/read.ts";

const none: readonly Plain[] = [];
const nothing: readonly unknown[] = [];

export const objectIn = (from: Plain, key: string): Plain | undefined => {
  const value = from[key];
  return isPlain(value) ? value : undefined;
};

export const textIn = (from: Plain, key: string): string | undefined => {
  const value = from[key];
  return typeof value === "string" ? value : undefined;
};

export const numberIn = (from: Plain, key: string): number | undefined => {
  const value = from[key];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
};

/** The elements of a list, of which nothing is known yet; of anything else none. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : nothing);

/** The objects of a list; an object in place of a list counts as a list of one. */
export const objectsIn = (from: Plain, key: string): readonly Plain[] => {
  const value = from[key];
  if (value === undefined) return none;
  if (Array.isArray(value)) return value.filter(isPlain);
  return isPlain(value) ? [value] : none;
};

const LONGEST = 60;

/** What was found, short enough for one line; of an object or a list only that it is one. */
export function found(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return String(value);
  return `"${brief(value)}"`;
}

export const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text);

/** An element that says something: neither absent nor an empty list. */
export const isFilled = (value: unknown): boolean => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
