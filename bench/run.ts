// npm run bench: the whole assessment beside JSON.parse, a CQL engine and a FHIRPath engine, in one run.
import { cohortTexts } from "./cohort.ts";
import { fromText, judging, meanContent, parseAlone, reading, whole } from "./ours.ts";
import { allTogether, codeFirst, cqlVerdicts, oneRuleInCql } from "./rivals.ts";
import { timeSideBySide } from "./rounds.ts";
import { targetLines, timeLines } from "./table.ts";

const texts = cohortTexts(process.argv[2] ?? process.env["EKBOM_COHORT"]);
if ("missing" in texts) console.log(`${texts.missing}\nSkipped.`);
else await compare(texts);

async function compare(bundles: readonly string[]): Promise<void> {
  const kilobytes = bundles.reduce((sum, text) => sum + text.length, 0) / bundles.length / 1000;
  const { observations, lines } = meanContent(bundles);
  console.log(`${bundles.length} bundles of ${kilobytes.toFixed(0)} kB on average, Node ${process.version}`);
  console.log(`an assessment rests on ${observations.toFixed(1)} observations and holds ${lines.toFixed(0)} lines on average\n`);

  const times = await timeSideBySide(
    [parseAlone, fromText, whole, reading, judging, oneRuleInCql, codeFirst.subject, allTogether.subject],
    bundles,
  );
  const low = agreedVerdicts();
  console.log(timeLines(times, whole).join("\n"));
  console.log(`\nThe engines agree on every bundle: ${low} with low iron.\n`);
  console.log(
    targetLines(times, [
      { says: "one rule in CQL / whole assessment", of: oneRuleInCql, to: whole, atLeast: 100, unit: "x" },
      { says: "in FHIRPath, code first / the same", of: codeFirst.subject, to: whole, atLeast: 30, unit: "x" },
      { says: "in FHIRPath, all together / the same", of: allTogether.subject, to: whole, atLeast: 30, unit: "x" },
      { says: "JSON.parse / text to whole assessment", of: parseAlone, to: fromText, atLeast: 80, unit: "%" },
    ]).join("\n"),
  );
}

/** Engines that answer differently did not do the same work, and then no ratio means anything. */
function agreedVerdicts(): number {
  for (const [id, verdict] of cqlVerdicts)
    for (const { subject, verdicts } of [codeFirst, allTogether])
      if (verdicts.get(id) !== verdict) throw new Error(`bundle ${id}: CQL says ${verdict}, and not so ${subject.name}`);
  return [...cqlVerdicts.values()].filter(Boolean).length;
}
