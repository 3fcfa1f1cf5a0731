// Requests against their TypeBox schemas. Nothing is converted but the text of addresses; nothing is dropped.
import type { FastifySchemaCompiler } from "fastify";
import type { TSchema } from "typebox";
import { Compile } from "typebox/compile";
import Value from "typebox/value";
import { Refusal } from "./outcome.ts";

interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => {
  const check = Compile(schema);
  return (given: unknown) => {
    const value = httpPart === "querystring" ? Value.Convert(schema, structuredClone(given)) : given;
    if (check.Check(value)) return { value };
    return { error: refusalOf(check.Errors(value) as readonly Fault[], httpPart ?? "body") };
  };
};

/** The first fault that says something: a union that fails is told by what was tried first. */
function refusalOf(faults: readonly Fault[], part: string): Refusal {
  const fault = faults[0];
  if (fault === undefined) return new Refusal(400, `${part}: cannot be read`);
  const place = fault.instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".");
  const names = [fault.params?.["additionalProperties"], fault.params?.["requiredProperties"]]
    .flat()
    .filter((one) => typeof one === "string");
  const about = names.length > 0 ? ` (${names.join(", ").slice(0, 120)})` : "";
  return new Refusal(400, `${place === "" ? part : place}: ${fault.message}${about}`, { place: place === "" ? part : place });
}
