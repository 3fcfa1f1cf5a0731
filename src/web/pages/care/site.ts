// The directory as the server keeps it, with its version, so that nobody writes over what somebody else has just changed.
export const specialties = ["primary-care", "vascular", "neurology", "sleep", "laboratory", "other"] as const;
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export interface Clinic {
  readonly id: string;
  readonly name: string;
  readonly specialty: (typeof specialties)[number];
  readonly phone?: string;
  readonly email?: string;
  readonly web?: string;
  readonly address?: string;
  readonly note?: string;
  readonly hours?: readonly { readonly days: readonly (typeof weekdays)[number][]; readonly from: string; readonly to: string }[];
  readonly people?: readonly { readonly name: string; readonly role?: string; readonly phone?: string }[];
}

export interface Site {
  readonly version: number;
  readonly name: string;
  readonly clinics: readonly Clinic[];
  /** Whether whoever is signed in may change it. */
  readonly writable: boolean;
}

/** `none`: no server of ours answers. */
export async function readSite(): Promise<Site | "none"> {
  try {
    const [site, session] = await Promise.all([asked("/api/site"), asked("/api/session")]);
    if (site === undefined) return "none";
    const role = (session?.["account"] as { role?: string } | undefined)?.role;
    const { name, clinics } = site["site"] as { name: string; clinics: readonly Clinic[] };
    return { version: Number(site["version"]), name, clinics, writable: role === "owner" || role === "administrator" };
  } catch {
    return "none";
  }
}

async function asked(path: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  const answer = await fetch(path, { credentials: "same-origin", cache: "no-store" });
  return answer.ok ? ((await answer.json()) as Readonly<Record<string, unknown>>) : undefined;
}

export async function writeSite(
  site: Site,
  clinics: readonly Clinic[],
): Promise<{ readonly site: Site } | { readonly what: string } | "elsewhere"> {
  try {
    const answer = await fetch("/api/site", {
      method: "PUT",
      credentials: "same-origin",
      headers: {
        "content-type": "application/json",
        ...(site.version === 0 ? { "if-none-match": "*" } : { "if-match": `W/"${site.version}"` }),
      },
      body: JSON.stringify({ name: site.name, clinics }),
    });
    if (answer.status === 412) return "elsewhere";
    const said = (await answer.json()) as { version?: number; issue?: readonly { diagnostics?: string }[] };
    return answer.ok
      ? { site: { ...site, clinics, version: Number(said.version) } }
      : { what: said.issue?.[0]?.diagnostics ?? String(answer.status) };
  } catch {
    return { what: "offline" };
  }
}

/** An id from a name, unlike those that are taken: "Sleep clinic" becomes sleep-clinic. */
export function idFrom(name: string, taken: readonly string[]): string {
  const bare =
    name
      .normalize("NFD")
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-|-$/g, "")
      .slice(0, 50) || "place";
  for (let n = 1; ; n++) {
    const id = n === 1 ? bare : `${bare}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
