// Every English word of the app, one file a page. The medicine's own texts stand in src/knowledge/.
import { guide } from "./en/guide.ts";
import { shell } from "./en/shell.ts";

export const en = { guide, shell } as const;
