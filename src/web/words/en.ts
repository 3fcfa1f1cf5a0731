// Every English word of the app, one file a page. The medicine's own texts stand in src/knowledge/.
import { guide } from "./en/guide.ts";
import { night } from "./en/night.ts";
import { interview } from "./en/interview.ts";
import { parts } from "./en/parts.ts";
import { reasons } from "./en/reasons.ts";
import { shell } from "./en/shell.ts";
import { welcome } from "./en/welcome.ts";

export const en = { guide, interview, night, parts, reasons, shell, welcome } as const;
