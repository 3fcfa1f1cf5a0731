// A reminder as a calendar file: a time, words that the person chooses, and how long.
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayOf, isoDay } from "../../../../record/day.ts";
import { localDay } from "../../../state/answers.ts";
import { saveFile } from "../../../state/save-file.ts";

const lengths = ["28", "91", "0"] as const;

export function Remind() {
  const { t } = useTranslation("files");
  const [time, setTime] = useState("21:00");
  const [words, setWords] = useState("");
  const [days, setDays] = useState<(typeof lengths)[number]>("28");
  const save = async () => {
    const { reminderCalendar } = await import("./formats.ts");
    const from = localDay(new Date());
    const text = reminderCalendar({
      id: crypto.randomUUID(),
      time,
      from,
      madeAt: `${new Date().toISOString().slice(0, 19)}Z`,
      title: words.trim() === "" ? t("wordsDefault") : words.trim(),
      ...(days !== "0" && { until: isoDay((dayOf(from) ?? 0) + Number(days)) }),
    });
    saveFile(new Blob([text], { type: "text/calendar;charset=utf-8" }), "reminder.ics");
  };
  return (
    <section aria-labelledby="files-remind">
      <h2 id="files-remind">{t("remind")}</h2>
      <p>{t("remindHelp")}</p>
      <form
        className="files-remind"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {t("time")}
          <input type="time" required value={time} onChange={({ currentTarget }) => setTime(currentTarget.value)} />
        </label>
        <label>
          {t("words")}
          <input
            type="text"
            maxLength={60}
            placeholder={t("wordsDefault")}
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <label>
          {t("days")}
          <select value={days} onChange={({ currentTarget }) => setDays(lengths.find((one) => one === currentTarget.value) ?? "28")}>
            {lengths.map((one) => (
              <option key={one} value={one}>
                {t(`forDays.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button">
          {t("ics")}
        </button>
      </form>
    </section>
  );
}
