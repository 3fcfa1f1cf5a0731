// Writes docs/asvs.md.
import { writeFileSync } from "node:fs";
import { asvsPage } from "./asvs/rows.ts";

writeFileSync("docs/asvs.md", asvsPage());
