// The strip: the signal of both legs, close. Drawn on a canvas, so that zooming costs one drawing; every deed is also a key and a button.
import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useComputedColorScheme } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Desk } from "../edit/desk.ts";
import { stepSeconds } from "../edit/sheet.ts";
import { panned, zoomed } from "../edit/view.ts";
import { Problems } from "../screens/problems.tsx";
import type { NightWork } from "../work/client.ts";
import type { OpenNight } from "../work/messages.ts";
import { draw } from "./draw.ts";
import { type Grip, gripAt, pulled } from "./hand.ts";
import { type Ink, inkOf } from "./ink.ts";
import { type Deed, deedOf } from "./keys.ts";
import { lanesOf, stripFrame } from "./lanes.ts";
import { useRawSignal } from "./raw-signal.ts";
import { useView, type ViewStore } from "./view-store.ts";

interface Strip {
  readonly night: OpenNight;
  readonly work: NightWork;
  readonly desk: Desk;
  readonly store: ViewStore;
  readonly width: number;
  readonly scale: number;
  readonly perform: (deed: Deed) => void;
}

export function Strip({ night, work, desk, store, width, scale, perform }: Strip) {
  const { t } = useTranslation("night");
  const scheme = useComputedColorScheme("light");
  const view = useView(store);
  const canvas = useRef<HTMLCanvasElement>(null);
  const grip = useRef<Grip>(undefined);
  const [pull, setPull] = useState<{ readonly id: number; readonly onset: number; readonly duration: number }>();
  const lanes = useMemo(() => lanesOf(night.legs), [night]);
  const frame = useMemo(() => stripFrame(width, view, lanes), [width, view, lanes]);
  const { segments: raw, trouble } = useRawSignal(work, night.legs.length, view);
  const ink = useRef<{ readonly key: string; readonly ink: Ink }>(undefined);
  const words = useMemo(
    () => ({ noSignal: t("noSignal"), lanes: lanes.map(({ side }) => (side === "combined" ? t("legs") : t(side))) }),
    [t, lanes],
  );
  const { sheet, selected } = desk;
  const marks = useMemo(
    () => (pull === undefined ? sheet.marks : sheet.marks.map((one) => (one.id === pull.id ? { ...one, ...pull } : one))),
    [sheet, pull],
  );

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (element === null || context === null || context === undefined) return;
    const dots = Math.min(2, devicePixelRatio);
    const [wide, high] = [Math.round(frame.width * dots), Math.round(frame.height * dots)];
    if (element.width !== wide || element.height !== high) [element.width, element.height] = [wide, high];
    context.setTransform(dots, 0, 0, dots, 0, 0);
    const key = `${scheme} ${matchMedia("(forced-colors: active)").matches}`;
    if (ink.current?.key !== key) ink.current = { key, ink: inkOf(element) };
    draw(context, { night, marks, selected: selected?.id, without: sheet.without, frame, scale, raw, ink: ink.current.ink, words });
  }, [night, marks, selected, sheet.without, frame, scale, raw, scheme, words]);

  // Pinching, or the wheel with Ctrl: a bare wheel scrolls the page. React's own listener may not prevent.
  useEffect(() => {
    const element = canvas.current;
    const turned = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const now = store.get();
      const around = stripFrame(width, now, lanes).secondsAt(event.offsetX);
      store.set(zoomed(now, Math.exp(Math.sign(event.deltaY) * Math.min(1, Math.abs(event.deltaY) / 100)), around, night.untilSeconds));
    };
    element?.addEventListener("wheel", turned, { passive: false });
    return () => element?.removeEventListener("wheel", turned);
  }, [store, width, lanes, night.untilSeconds]);

  const at = ({ nativeEvent: { offsetX, offsetY } }: PointerEvent): readonly [number, number] => [offsetX, offsetY];
  const down = (event: PointerEvent): void => {
    const taken = gripAt(...at(event), frame, marks, selected?.id);
    grip.current = taken;
    if (taken.is === "mark") desk.select(taken.mark.id);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const [x] = at(event);
    const taken = grip.current;
    if (taken?.is === "edge") setPull({ id: taken.mark.id, ...pulled(taken.mark, taken.which, frame.secondsAt(x), stepSeconds) });
    if (taken?.is === "ground") store.set(panned(view, (taken.seconds - frame.secondsAt(x)) / (view.to - view.from), night.untilSeconds));
  };
  const up = (): void => {
    grip.current = undefined;
    if (pull !== undefined) desk.act({ do: "move", ...pull });
    setPull(undefined);
  };

  return (
    <>
      <div
        className="night-lanes"
        role="application"
        aria-label={t("lanes")}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes keys
        tabIndex={0}
        onKeyDown={(event) => {
          const deed = deedOf(event);
          if (deed === undefined) return;
          event.preventDefault();
          perform(deed);
        }}
      >
        <canvas
          ref={canvas}
          style={{ width: frame.width, height: frame.height }}
          aria-hidden="true"
          onPointerDown={down}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={() => {
            grip.current = undefined;
            setPull(undefined);
          }}
        />
      </div>
      {trouble.length > 0 && (
        <div role="alert">
          <Problems list={trouble} />
        </div>
      )}
    </>
  );
}
