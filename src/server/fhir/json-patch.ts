// JSON Patch (RFC 6902) on a copy. A path that leads nowhere, a test that fails or a name of the prototype refuses the whole patch.
import { isDeepStrictEqual } from "node:util";
import { refusal } from "./outcome.ts";

type Json = Record<string, unknown> | unknown[];

const MOST_OPERATIONS = 200;
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Throws a refusal that names the operation by its number. */
export function patched(resource: unknown, operations: unknown): unknown {
  if (!Array.isArray(operations)) throw bad("a JSON Patch is a list of operations", "body");
  if (operations.length === 0 || operations.length > MOST_OPERATIONS)
    throw bad(`a patch has 1 to ${MOST_OPERATIONS} operations; this one has ${operations.length}`, "body");
  const root = { root: structuredClone(resource) };
  for (const [index, operation] of operations.entries()) apply(root, operation, `[${index}]`);
  return root.root;
}

function apply(root: { root: unknown }, operation: unknown, place: string): void {
  if (typeof operation !== "object" || operation === null) throw bad("an operation is an object", place);
  const { op, path, from, value } = operation as Record<string, unknown>;
  const target = pointer(path, `${place}.path`);
  switch (op) {
    case "add":
      return insert(root, target, structuredClone(required(operation, value, place)), `${place}.path`);
    case "remove":
      return void take(root, target, `${place}.path`);
    case "replace":
      take(root, target, `${place}.path`);
      return insert(root, target, structuredClone(required(operation, value, place)), `${place}.path`);
    case "test":
      if (!isDeepStrictEqual(at(root, target, `${place}.path`), required(operation, value, place)))
        throw bad("the value is not the one tested for", place);
      return;
    case "copy":
      return insert(root, target, structuredClone(at(root, pointer(from, `${place}.from`), `${place}.from`)), `${place}.path`);
    case "move": {
      const source = pointer(from, `${place}.from`);
      if (source.length < target.length && source.every((step, index) => step === target[index]))
        throw bad("a value cannot be moved into itself", place);
      return insert(root, target, take(root, source, `${place}.from`), `${place}.path`);
    }
    default:
      throw bad("an operation is one of add, remove, replace, move, copy, test", `${place}.op`);
  }
}

const bad = (text: string, place: string) => refusal("bad-request", { text, place });

function required(operation: object, value: unknown, place: string): unknown {
  if (!("value" in operation)) throw bad("there is no value", place);
  return value;
}

/** The steps of a pointer; the whole document is one step below a root of our own, so that every value has a parent. */
function pointer(path: unknown, place: string): readonly string[] {
  if (typeof path !== "string" || (path !== "" && !path.startsWith("/"))) throw bad('a path begins with "/"', place);
  const steps = path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (steps.length === 0) throw bad("a patch does not replace the whole resource; use PUT", place);
  if (steps.some((step) => FORBIDDEN.has(step))) throw bad("this path is not allowed", place);
  return ["root", ...steps];
}

function at(root: object, steps: readonly string[], place: string): unknown {
  let value: unknown = root;
  for (const step of steps) {
    if (!isJson(value) || !Object.hasOwn(value, step) || (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(step)))
      throw bad("there is nothing at this path", place);
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

const isJson = (value: unknown): value is Json => typeof value === "object" && value !== null;

function parentOf(root: object, steps: readonly string[], place: string): { readonly parent: Json; readonly key: string } {
  const parent = at(root, steps.slice(0, -1), place);
  const key = steps.at(-1);
  if (!isJson(parent) || key === undefined) throw bad("there is nothing at this path", place);
  return { parent, key };
}

function take(root: object, steps: readonly string[], place: string): unknown {
  const value = at(root, steps, place);
  const { parent, key } = parentOf(root, steps, place);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return value;
}

function insert(root: object, steps: readonly string[], value: unknown, place: string): void {
  const { parent, key } = parentOf(root, steps, place);
  if (!Array.isArray(parent)) parent[key] = value;
  else if (key === "-") parent.push(value);
  else if (/^(?:0|[1-9]\d*)$/.test(key) && Number(key) <= parent.length) parent.splice(Number(key), 0, value);
  else throw bad(`a list of ${parent.length} has no place ${key.slice(0, 20)}`, place);
}
