// Every English word of the app, one file a page. The medicine's own texts stand in src/knowledge/.
import { night } from "./en/night.ts";
import { shell } from "./en/shell.ts";

export const en = { night, shell } as const;
