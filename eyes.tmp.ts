import { everybody } from "./test/laws/people.ts";
import { assessed } from "./test/laws/law.ts";
import { terminalReport } from "./src/cli/report/terminal.ts";
const [from, to, seed, detail] = process.argv.slice(2);
let i = 0;
for (const { input } of everybody(Number(to), Number(seed))) { if (i++ < Number(from)) continue;
  console.log(`##### ${i} ${JSON.stringify(input).slice(0, 1500)}`); console.log(terminalReport(assessed(input), { width: 170, colour: false }, detail as any)); }
