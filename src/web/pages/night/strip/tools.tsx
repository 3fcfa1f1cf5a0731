// The buttons over the strip: everything that a key does, for those who press or tap.
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Desk } from "../edit/desk.ts";
import { doubtfulOf } from "../edit/find.ts";
import type { OpenNight } from "../work/messages.ts";
import type { Deed } from "./keys.ts";

export const scales = [25, 50, 100, 200, 500, 1000] as const;

interface Tools {
  readonly night: OpenNight;
  readonly desk: Desk;
  readonly perform: (deed: Deed) => void;
  readonly whole: () => void;
  readonly keepSeen: () => void;
  readonly scale: number;
  readonly setScale: (scale: number) => void;
}

export function Tools({ night, desk, perform, whole, keepSeen, scale, setScale }: Tools) {
  const { t } = useTranslation("night");
  const { history, sheet } = desk;
  const doubtful = doubtfulOf(sheet.marks).length;
  const icon = { size: 20, stroke: 1.7, "aria-hidden": true } as const;
  const button = (deed: Deed, says: string, inside: ReactNode, disabled = false) => (
    <button type="button" className="button night-tool" disabled={disabled} onClick={() => perform(deed)}>
      {inside} {says}
    </button>
  );
  const sides = night.legs.map(({ side }) => side);
  return (
    <div className="night-tools" role="group" aria-label={t("closer")}>
      {button("before", t("before"), <IconChevronLeft {...icon} />)}
      {button("next", t("after"), <IconChevronRight {...icon} />)}
      {button("doubtful", t("doubtful", { count: doubtful }), undefined, doubtful === 0)}
      {button("zoom-in", t("zoomIn"), <IconZoomIn {...icon} />)}
      {button("zoom-out", t("zoomOut"), <IconZoomOut {...icon} />)}
      <button type="button" className="button night-tool" onClick={whole}>
        {t("whole")}
      </button>
      <label className="night-scale">
        <span className="small">{t("scale")}</span>
        <select value={scale} onChange={(event) => setScale(Number(event.target.value))}>
          {scales.map((value) => (
            <option key={value} value={value}>
              {t("scaleOption", { value })}
            </option>
          ))}
        </select>
      </label>
      {button("undo", t("undo"), <IconArrowBackUp {...icon} />, history.past.length === 0)}
      {button("redo", t("redo"), <IconArrowForwardUp {...icon} />, history.future.length === 0)}
      {sides.includes("left") && button("add-left", t("addLeft"), undefined)}
      {sides.includes("right") && button("add-right", t("addRight"), undefined)}
      {!sides.includes("left") && !sides.includes("right") && button("add-left", t("addLeg"), undefined)}
      <button type="button" className="button night-tool" onClick={keepSeen}>
        {t("keepAllSeen")}
      </button>
    </div>
  );
}
