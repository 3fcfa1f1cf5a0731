// Every English word of the app, one file a page. The medicine's own texts stand in src/knowledge/.
import { care } from "./en/care.ts";
import { day } from "./en/day.ts";
import { files } from "./en/files.ts";
import { guide } from "./en/guide.ts";
import { interview } from "./en/interview.ts";
import { log } from "./en/log.ts";
import { next } from "./en/next.ts";
import { night } from "./en/night.ts";
import { parts } from "./en/parts.ts";
import { reasons } from "./en/reasons.ts";
import { shell } from "./en/shell.ts";
import { trends } from "./en/trends.ts";
import { triggers } from "./en/triggers.ts";
import { watch } from "./en/watch.ts";
import { welcome } from "./en/welcome.ts";

export const en = {
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
} as const;
