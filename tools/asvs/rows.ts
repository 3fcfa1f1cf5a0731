// All rows of levels 1 and 2.
import type { Row } from "./row.ts";
import { v1, v2, v3, v4, v5 } from "./v1-v5.ts";
import { v6, v7, v8 } from "./v6-v8.ts";
import { v9, v10, v11, v12 } from "./v9-v12.ts";
import { v13, v14, v15, v16, v17 } from "./v13-v17.ts";

const chapters: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  ["V1 Encoding and sanitisation", v1],
  ["V2 Validation and business logic", v2],
  ["V3 Web frontend", v3],
  ["V4 API and web service", v4],
  ["V5 Files", v5],
  ["V6 Authentication", v6],
  ["V7 Sessions", v7],
  ["V8 Authorisation", v8],
  ["V9 Self-contained tokens", v9],
  ["V10 OAuth and OIDC", v10],
  ["V11 Cryptography", v11],
  ["V12 Transport", v12],
  ["V13 Configuration", v13],
  ["V14 Data protection", v14],
  ["V15 Secure coding and architecture", v15],
  ["V16 Logging and errors", v16],
  ["V17 WebRTC", v17],
];

export const allRows: readonly Row[] = chapters.flatMap(([, rows]) => rows);

/** The page, whole. */
export function asvsPage(): string {
  const count = (status: string): number => allRows.filter((row) => row[2] === status).length;
  const sum = ["met", "partly", "not met", "by the operator", "does not apply"].map((status) => `${status} ${count(status)}`).join(", ");
  const tables = chapters.map(([title, rows]) => {
    const lines = rows.map(
      ([id, level, status, where, says]) => `| ${id} | ${level} | ${status} | ${where === "" ? "" : `\`${where}\``} | ${says} |`,
    );
    return `## ${title}\n\n| id | level | status | where | what stands there |\n|---|---|---|---|---|\n${lines.join("\n")}`;
  });
  return `# OWASP ASVS 5.0, levels 1 and 2

How Ekbom stands, requirement by requirement, judged by its makers and by nobody else. The ids are those of the
[OWASP Application Security Verification Standard 5.0](https://owasp.org/www-project-application-security-verification-standard/), where the requirements can be read; the words here are ours.
Made by \`npm run asvs\` from \`tools/asvs/\`; a test compares the two.

${allRows.length} requirements: ${sum}.

${tables.join("\n\n")}
`;
}
