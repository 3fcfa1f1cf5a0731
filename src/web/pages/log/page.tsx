// The night log. Two taps, and the first one is already enough.
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Entry, Revision } from "../../../record/diary/diary.ts";
import { useDiary, write } from "../../state/diary.ts";
import { Dim } from "./dim.tsx";
import { Earlier } from "./earlier.tsx";
import { entryAt, graded, named, takenBack } from "./entries.ts";
import { Lamp } from "./lamp.tsx";
import { More } from "./more.tsx";
import { Partner } from "./partner.tsx";
import { useRoom } from "./room.ts";
import { Saved } from "./saved.tsx";
import { Strength } from "./strength.tsx";
import { Tablet } from "./tablet.tsx";
import "./log.css";

/** Where somebody is in the log. Nothing waits for a later step: what a step holds is written already. */
export type Step =
  | { readonly at: "lamp"; readonly undone?: true }
  | { readonly at: "strength"; readonly entry: Entry; readonly from?: "more" }
  | { readonly at: "tablet" | "saved"; readonly entry: Entry }
  | { readonly at: "earlier" | "partner" | "more" };

export function Page() {
  const { t } = useTranslation("log");
  const { dark, choose } = useRoom();
  const [step, setStep] = useState<Step>({ at: "lamp" });
  const place = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  useDiary();

  useEffect(() => {
    if (!first.current) place.current?.querySelector<HTMLElement>("[data-begin]")?.focus({ preventScroll: true });
    first.current = false;
  }, [step.at]);
  useEffect(() => {
    // A screen that comes on again is a new waking: it begins with the lamp.
    const back = () => document.visibilityState === "hidden" && setStep({ at: "lamp" });
    document.addEventListener("visibilitychange", back);
    return () => document.removeEventListener("visibilitychange", back);
  }, []);

  const go = (at: "lamp" | "earlier" | "partner" | "more") => setStep({ at });
  const put = (revision: Revision, next: Step) => {
    void write([revision]);
    setStep(next);
  };
  const made = (entry: Entry, at: "strength" | "tablet" | "saved") => put(entry, { at, entry });
  const undo = (entry: Entry) => put(takenBack(entry), { at: "lamp", undone: true });

  return (
    <div className="log" ref={place}>
      <h1 className="vh">{t("title")}</h1>
      {step.at === "lamp" && (
        <Lamp
          undone={step.undone === true}
          onWoke={() => made(entryAt("now", new Date(), { event: "woke" }), "strength")}
          onCannotSleep={() => made(entryAt("now", new Date(), { event: "cannot-sleep" }), "strength")}
          onTablet={() => made(entryAt("now", new Date(), { event: "took-medicine" }), "tablet")}
          onMore={() => go("more")}
        />
      )}
      {step.at === "strength" && (
        <Strength
          entry={step.entry}
          onBand={(band) => made(graded(step.entry, band), "saved")}
          onNotSure={() => setStep({ at: "saved", entry: step.entry })}
          {...(step.from === "more" ? { onBack: () => go("more") } : { onUndo: () => undo(step.entry) })}
        />
      )}
      {step.at === "tablet" && (
        <Tablet
          entry={step.entry}
          onName={(ingredient, purpose) => made(named(step.entry, ingredient, purpose), "saved")}
          onNotSure={() => setStep({ at: "saved", entry: step.entry })}
          onUndo={() => undo(step.entry)}
        />
      )}
      {step.at === "saved" && (
        <Saved
          entry={step.entry}
          onUndo={() => undo(step.entry)}
          onUp={() => made(entryAt("now", new Date(), { event: "got-up" }), "saved")}
          onLamp={() => go("lamp")}
        />
      )}
      {step.at === "earlier" && (
        <Earlier onMoment={(at) => made(entryAt("earlier", at, { event: "woke" }), "strength")} onBack={() => go("more")} />
      )}
      {step.at === "partner" && (
        <Partner onSeen={(seen) => made(entryAt("partner", new Date(), { seen }), "saved")} onBack={() => go("more")} />
      )}
      {step.at === "more" && <More go={go} choose={choose} onGrade={(entry) => setStep({ at: "strength", entry, from: "more" })} />}
      {step.at === "saved" && dark && <Dim key={step.entry.id} />}
    </div>
  );
}
