// Progress on standard error: what is done, how fast, how long to go. Silent for the first second, and where nobody watches.

export interface Progress {
  readonly at: (done: number, all: number) => void;
  readonly end: () => void;
}

interface Watcher {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const patience = 1000;

export function progressOn(
  stream: Watcher,
  { unit, asked }: { readonly unit: "MB" | "h"; readonly asked: boolean },
  now: () => number,
): Progress {
  const began = now();
  const watched = stream.isTTY === true;
  const step = watched ? 200 : patience;
  let told = began + patience - step;
  let width = 0;
  if (!watched && !asked) return { at: () => undefined, end: () => undefined };
  return {
    at(done, all) {
      const time = now();
      if (time - told < step) return;
      told = time;
      const text = progressText({ done, all, seconds: (time - began) / 1000, unit });
      stream.write(watched ? `\r${text.padEnd(width)}` : `${text}\n`);
      width = text.length;
    },
    end() {
      if (watched && width > 0) stream.write(`\r${" ".repeat(width)}\r`);
    },
  };
}

export interface Done {
  readonly done: number;
  readonly all: number;
  readonly seconds: number;
  readonly unit: string;
}

export function progressText({ done, all, seconds, unit }: Done): string {
  const fast = done / seconds;
  const digits = all < 100 ? 1 : 0;
  const said = `${fast.toFixed(fast < 10 ? 1 : 0)} ${unit} a second`;
  if (!Number.isFinite(all)) return `${done.toFixed(digits)} ${unit}, ${said}`;
  return `${done.toFixed(digits)} of ${all.toFixed(digits)} ${unit}, ${said}, ${toGo((all - done) / fast)} to go`;
}

const toGo = (seconds: number): string => (seconds >= 90 ? `about ${Math.round(seconds / 60)} minutes` : `${Math.ceil(seconds)} s`);
