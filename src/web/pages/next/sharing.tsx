// Links to the page: made, listed with who came, withdrawn. The content is sealed before it leaves the browser.
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Sheet } from "../../../paper/sheet.ts";
import { ask, home } from "../../state/home.ts";
import { seal } from "../../state/sealed.ts";

interface Share {
  readonly id: string;
  readonly note?: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly state: "active" | "expired" | "revoked";
  readonly opened: number;
  readonly accesses: readonly { readonly at: string; readonly outcome: "opened" | "expired" | "revoked" }[];
}

const DAYS = [1, 7, 30] as const;
const MS_A_DAY = 86_400_000;

/** The newest list of links, the person they belong to, or that there is no server for this. */
async function listed(): Promise<{ readonly person: string; readonly shares: readonly Share[] } | undefined> {
  const where = await home().catch(() => "none" as const);
  if (typeof where === "string") return undefined;
  const answer = await ask(`/api/people/${where.person}/shares`);
  return typeof answer === "string" ? undefined : { person: where.person, shares: (answer["shares"] ?? []) as readonly Share[] };
}

export function Sharing({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation("next");
  const [list, setList] = useState<Awaited<ReturnType<typeof listed>> | "asking">("asking");
  const read = () => void listed().then(setList);
  useEffect(read, []);
  if (list === "asking") return null;
  return (
    <div className="sharing">
      <h2>{t("sharing.title")}</h2>
      {list === undefined ? (
        <p role="alert">{t("sharing.noServer")}</p>
      ) : (
        <>
          <p className="small muted">{t("sharing.lead")}</p>
          {["localhost", "127.0.0.1", "[::1]"].includes(location.hostname) && <p className="small">{t("sharing.local")}</p>}
          <Maker person={list.person} sheet={sheet} onMade={read} />
          <h3>{t("sharing.list")}</h3>
          {list.shares.length === 0 && <p className="small muted">{t("sharing.listEmpty")}</p>}
          <ul className="shares">
            {list.shares.map((share) => (
              <Made key={share.id} person={list.person} share={share} onGone={read} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Maker({ person, sheet, onMade }: { readonly person: string; readonly sheet: Sheet; readonly onMade: () => void }) {
  const { t } = useTranslation("next");
  const id = useId();
  const [note, setNote] = useState("");
  const [days, setDays] = useState<number>(DAYS[1]);
  const [state, setState] = useState<"idle" | "making" | "fault" | { readonly link: string }>("idle");
  const [copied, setCopied] = useState(false);
  const make = async () => {
    setState("making");
    setCopied(false);
    try {
      const { sealed, key } = await seal(sheet);
      const expiresAt = new Date(Date.now() + days * MS_A_DAY).toISOString();
      const body = { id: crypto.randomUUID(), sealed, expiresAt, ...(note.trim() !== "" && { note: note.trim() }) };
      const answer = await ask(`/api/people/${person}/shares`, { method: "POST", body });
      if (typeof answer === "string" || typeof answer["path"] !== "string") return setState("fault");
      setState({ link: `${location.origin}${answer["path"]}#${key}` });
      onMade();
    } catch {
      setState("fault");
    }
  };
  return (
    <form
      className="share-maker"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <label htmlFor={`${id}-note`}>{t("sharing.note")}</label>
      <input
        id={`${id}-note`}
        value={note}
        maxLength={80}
        placeholder={t("sharing.noteHint")}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-days`}>{t("sharing.days")}</label>
      <select id={`${id}-days`} value={days} onChange={(event) => setDays(Number(event.currentTarget.value))}>
        {DAYS.map((count) => (
          <option key={count} value={count}>
            {t("sharing.day", { count })}
          </option>
        ))}
      </select>
      <button type="submit" className="button" data-main disabled={state === "making"}>
        {state === "making" ? t("sharing.making") : t("sharing.make")}
      </button>
      {state === "fault" && <p role="alert">{t("sharing.fault")}</p>}
      {typeof state === "object" && (
        <div className="share-link" role="status">
          <label htmlFor={`${id}-link`}>{t("sharing.link")}</label>
          <input id={`${id}-link`} readOnly value={state.link} onFocus={(event) => event.currentTarget.select()} />
          <button
            type="button"
            className="button"
            onClick={() =>
              void navigator.clipboard.writeText(state.link).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {copied ? t("sharing.copied") : t("sharing.copy")}
          </button>
        </div>
      )}
    </form>
  );
}

function Made({ person, share, onGone }: { readonly person: string; readonly share: Share; readonly onGone: () => void }) {
  const { t, i18n } = useTranslation("next");
  const moment = (iso: string) => new Date(iso).toLocaleString(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <li>
      <p>
        <b>{share.note ?? moment(share.createdAt)}</b>{" "}
        <span className="small muted">{t(`sharing.state.${share.state}`, { day: moment(share.expiresAt) })}</span>
      </p>
      <p className="small">{t("sharing.opened", { count: share.opened })}</p>
      {share.accesses.length > 0 && (
        <ul className="fine">
          {share.accesses.slice(0, 5).map(({ at, outcome }, index) => (
            <li key={`${at}${index}`}>{t(outcome === "opened" ? "sharing.at" : "sharing.tooLate", { when: moment(at) })}</li>
          ))}
        </ul>
      )}
      {share.state === "active" && (
        <button
          type="button"
          className="button"
          data-quiet
          onClick={() => void ask(`/api/people/${person}/shares/${share.id}`, { method: "DELETE" }).then(onGone)}
        >
          {t("sharing.revoke")}
        </button>
      )}
    </li>
  );
}
