// The few pages that the authorisation server shows itself: plain, without script.
import { scopeOf } from "./scopes.ts";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? "");

const page = (title: string, body: string, head = ""): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title>${head}
<style>body{font:1.05rem/1.5 system-ui,sans-serif;max-width:34rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}
button,select{font:inherit;padding:.6rem 1.2rem;margin:.5rem .5rem 0 0;min-height:44px}fieldset{border:0;padding:0;margin:1rem 0}</style></head>
<body><main><h1>${escaped(title)}</h1>
${body}
</main></body></html>
`;

/** A browser that comes from another site does not send our cookie; a step within our own does. */
export const stepPage = (to: string): string =>
  page("One moment", `<p><a href="${escaped(to)}">Go on</a></p>`, `<meta http-equiv="refresh" content="0;url=${escaped(to)}">`);

export const signInFirst = (mode: "personal" | "clinic", here: string): string =>
  page(
    "Sign in first",
    mode === "personal"
      ? "<p>Open Ekbom with the link that the terminal shows, then start the other app again.</p>"
      : `<p><a href="/sign-in?next=${escaped(encodeURIComponent(here))}">Sign in to Ekbom</a>, then the other app goes on.</p>`,
  );

const WORDS: Readonly<Record<string, string>> = {
  openid: "know who you are",
  fhirUser: "know who you are",
  profile: "know your name",
  launch: "know which patient is open",
  "launch/patient": "ask which patient it is about",
  offline_access: "keep its access for up to 30 days, also when you are away",
  online_access: "keep its access for up to 30 days",
};

const LETTERS: Readonly<Record<string, string>> = { c: "add", r: "read", u: "change", d: "delete", s: "search" };
const WHOSE = { patient: "of the person it is about", user: "of everybody whom you may see", system: "of everybody" } as const;

/** A scope as a person reads it; FHIR's own name of the type stays, since the app uses it too. */
function inWords(scope: string): string {
  const known = scopeOf(scope);
  if (known === undefined) return WORDS[scope] ?? `use ${scope}`;
  const { level, type, letters } = known;
  const may = [...letters].map((letter) => LETTERS[letter] ?? letter).join(", ");
  return `${may}: ${type === "*" ? "all data" : `data of the type ${type}`} ${WHOSE[level]}`;
}

export interface Consent {
  readonly app: string;
  readonly account: string;
  readonly scopes: readonly string[];
  readonly action: string;
  /** The people to choose from; one that is settled already stands alone; absent when the app asks for none. */
  readonly people?: readonly { readonly id: string; readonly label: string }[];
}

export function consentPage({ app, account, scopes, action, people }: Consent): string {
  const may = [...new Set(scopes.map(inWords))].map((text) => `<li>${escaped(text)}</li>`).join("\n");
  const options = (people ?? []).map(({ id, label }) => `<option value="${escaped(id)}">${escaped(label)}</option>`).join("");
  const choice =
    people === undefined
      ? ""
      : people.length === 0
        ? "<p>There is nobody here whose data you could share with it. Enter a person in Ekbom first, then start the app again.</p>"
        : `<fieldset><label>About which person? <select name="patient" required>${options}</select></label></fieldset>`;
  return page(
    `Let ${app} in?`,
    `<p>You are signed in as ${escaped(account)}. <strong>${escaped(app)}</strong> asks to</p><ul>${may}</ul>
<form method="post" action="${escaped(action)}">${choice}
${people?.length === 0 ? "" : '<button name="decision" value="allow">Allow</button>'}<button name="decision" value="deny" formnovalidate>Do not allow</button></form>`,
  );
}
