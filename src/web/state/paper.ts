// Asks the server to set a sheet as a PDF: a browser can print, but not make a PDF that a screen reader can walk.
import type { Sheet } from "../../paper/sheet.ts";
import { saveFile } from "./save-file.ts";

/** Saves the sheet as a PDF. Rejects where no server of ours answers. */
export async function savePdf(sheet: Sheet, name: string): Promise<void> {
  const answer = await fetch("/api/paper", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(sheet),
  });
  if (!answer.ok || answer.headers.get("content-type")?.startsWith("application/pdf") !== true) throw new Error(String(answer.status));
  saveFile(await answer.blob(), name);
}
