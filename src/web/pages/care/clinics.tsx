// The site's directory of clinics and specialists. Whoever may write it adds and removes places; everyone reads it.
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ClinicForm } from "./clinic-form.tsx";
import { type Clinic, readSite, type Site, writeSite } from "./site.ts";
import { Part } from "./part.tsx";

export function Clinics() {
  const { t } = useTranslation("care");
  const [site, setSite] = useState<Site | "none">();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState<string>();
  useEffect(() => void readSite().then(setSite), []);
  if (site === undefined) return null;
  if (site === "none")
    return (
      <Part title={t("clinics")} lead={t("clinicsLead")}>
        <p>{t("noSite")}</p>
      </Part>
    );
  const change = async (clinics: readonly Clinic[]) => {
    const result = await writeSite(site, clinics);
    if (result === "elsewhere") setSite(await readSite());
    else if ("site" in result) setSite(result.site);
    setSaid(result === "elsewhere" ? t("elsewhere") : "what" in result ? t("badPlace", { what: result.what }) : t("saved"));
    if (result !== "elsewhere" && "site" in result) setAdding(false);
  };
  return (
    <Part title={t("clinics")} lead={t("clinicsLead")}>
      {site.clinics.length === 0 && <p className="muted">{t("noClinics")}</p>}
      <ul className="clinics">
        {site.clinics.map((clinic) => (
          <Place
            key={clinic.id}
            clinic={clinic}
            {...(site.writable && { onRemove: () => void change(site.clinics.filter(({ id }) => id !== clinic.id)) })}
          />
        ))}
      </ul>
      {site.writable && !adding && (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {t("add")}
        </button>
      )}
      {adding && (
        <ClinicForm
          taken={site.clinics.map(({ id }) => id)}
          onSave={(clinic) => void change([...site.clinics, clinic])}
          onCancel={() => setAdding(false)}
        />
      )}
      {said !== undefined && <p role="status">{said}</p>}
    </Part>
  );
}

function Place({ clinic, onRemove }: { readonly clinic: Clinic; readonly onRemove?: () => void }) {
  const { t } = useTranslation("care");
  const { name, specialty, phone, email, web, address, hours = [], note, people = [] } = clinic;
  return (
    <li>
      <h3>{name}</h3>
      <p className="small muted">{t(`specialty.${specialty}`)}</p>
      {address !== undefined && <p>{address}</p>}
      <p className="contacts">
        {phone !== undefined && <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>}
        {email !== undefined && <a href={`mailto:${email}`}>{email}</a>}
        {web !== undefined && (
          <a href={web} rel="noreferrer">
            {web.replace(/^https?:\/\//, "")}
          </a>
        )}
      </p>
      {hours.map(({ days, from, to }) => (
        <p className="small" key={`${days.join()}${from}`}>
          {t("hours")}: {days.map((day) => t(`days.${day}`)).join(", ")} {from}–{to}
        </p>
      ))}
      {people.map((one) => (
        <p className="small" key={one.name}>
          {[one.name, one.role, one.phone].filter(Boolean).join(", ")}
        </p>
      ))}
      {note !== undefined && <p className="small">{note}</p>}
      {onRemove && (
        <button type="button" className="button" data-quiet onClick={onRemove}>
          {t("remove", { name })}
        </button>
      )}
    </li>
  );
}
