// The values at a path of a resource. Lists are walked through; what is absent gives nothing.

const STEP = /^([A-Za-z]+)(?:\[([A-Za-z]+)=([^\]]+)\])?$/;

type Step = { readonly name: string; readonly field: string | undefined; readonly is: string | undefined };

const compiled = new Map<string, readonly Step[]>();

function stepsOf(path: string): readonly Step[] {
  let steps = compiled.get(path);
  if (steps === undefined) {
    steps = path.split(".").map((part) => {
      const [, name, field, is] = STEP.exec(part) ?? [];
      if (name === undefined) throw new Error(`the path ${path} of a search parameter cannot be read`);
      return { name, field, is };
    });
    compiled.set(path, steps);
  }
  return steps;
}

export type Element = Readonly<Record<string, unknown>>;

export const isElement = (value: unknown): value is Element => typeof value === "object" && value !== null && !Array.isArray(value);

export function valuesAt(resource: Element, path: string): readonly unknown[] {
  let found: readonly unknown[] = [resource];
  for (const { name, field, is } of stepsOf(path)) {
    const next: unknown[] = [];
    for (const from of found) {
      if (!isElement(from) || !Object.hasOwn(from, name)) continue;
      const value = from[name];
      if (Array.isArray(value)) next.push(...value.flat());
      else next.push(value);
    }
    found = field === undefined ? next : next.filter((one) => isElement(one) && one[field] === is);
  }
  return found;
}
