// Cada palabra española de la aplicación, un archivo por página.
import type { en } from "./en.ts";
import { care } from "./es/care.ts";
import { day } from "./es/day.ts";
import { files } from "./es/files.ts";
import { guide } from "./es/guide.ts";
import { interview } from "./es/interview.ts";
import { log } from "./es/log.ts";
import { next } from "./es/next.ts";
import { night } from "./es/night.ts";
import { parts } from "./es/parts.ts";
import { reasons } from "./es/reasons.ts";
import { shell } from "./es/shell.ts";
import { trends } from "./es/trends.ts";
import { triggers } from "./es/triggers.ts";
import { watch } from "./es/watch.ts";
import { welcome } from "./es/welcome.ts";
import type { Same } from "./same.ts";

export const es: Same<typeof en> = {
  care,
  day,
  files,
  guide,
  interview,
  log,
  next,
  night,
  parts,
  reasons,
  shell,
  trends,
  triggers,
  watch,
  welcome,
};
