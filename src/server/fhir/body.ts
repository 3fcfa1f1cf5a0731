// The body of a request by its content type. What is no JSON where JSON is due is refused with the type expected.
import type { HttpRequest } from "./api.ts";
import { readJson } from "./json-text.ts";
import { refusal } from "./outcome.ts";

const resources = ["application/fhir+json", "application/json"];
const patches = ["application/json-patch+json"];
const forms = ["application/x-www-form-urlencoded"];

/** Undefined when a DELETE or an operation comes without one; a form as its pairs. */
export function readBody({ method, url, headers, body }: HttpRequest<unknown>): unknown {
  if (body === "" && (method === "DELETE" || method === "POST") && !isWrite(url)) return method === "POST" ? {} : undefined;
  if (method === "DELETE") return undefined;
  const isForm = method === "POST" && /\/_search(?:\?|$)/.test(url);
  const expected = method === "PATCH" ? patches : isForm ? [...forms, ...resources] : resources;
  const type = [headers["content-type"]].flat()[0]?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!expected.includes(type))
    throw refusal("unsupported-media-type", {
      text: `the content type is ${type === "" ? "missing" : "not understood"}; expected ${expected.join(" or ")}`,
      place: "Content-Type",
    });
  if (body.trim() === "") throw refusal("bad-request", { text: "the body is empty", place: "body", code: "structure" });
  return forms.includes(type) ? formPairs(body) : readJson(body);
}

const isWrite = (url: string): boolean => !/\/(?:_search|\$[a-z]+)(?:\?|$)/.test(url);

function formPairs(body: string): Readonly<Record<string, string[]>> {
  const pairs: Record<string, string[]> = Object.create(null);
  for (const [key, value] of new URLSearchParams(body)) (pairs[key] ??= []).push(value);
  return pairs;
}
