// Cada palabra española de la aplicación, un archivo por página.
import type { en } from "./en.ts";
import { guide } from "./es/guide.ts";
import { night } from "./es/night.ts";
import { interview } from "./es/interview.ts";
import { parts } from "./es/parts.ts";
import { reasons } from "./es/reasons.ts";
import { shell } from "./es/shell.ts";
import { welcome } from "./es/welcome.ts";
import type { Same } from "./same.ts";

export const es: Same<typeof en> = { guide, interview, night, parts, reasons, shell, welcome };
