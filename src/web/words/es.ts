// Cada palabra española de la aplicación, un archivo por página.
import type { en } from "./en.ts";
import { guide } from "./es/guide.ts";
import { shell } from "./es/shell.ts";
import type { Same } from "./same.ts";

export const es: Same<typeof en> = { guide, shell };
