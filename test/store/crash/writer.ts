// Writes without an end, several at a time, and says what was acknowledged. Made to be killed. Usage: writer.ts WHERE ROUND
import { openStore, type Where } from "../../../src/store/store.ts";

const [place = "", round = ""] = process.argv.slice(2);
const store = await openStore(JSON.parse(place) as Where);

const acknowledged = (line: string): void => void process.stdout.write(`${line}\n`); // a pipe: written before the next step

async function alone(writer: number): Promise<never> {
  for (let i = 0; ; i++) {
    const id = `r${round}-w${writer}-${i % 20}`;
    const { version } = await store.update({ resourceType: "Patient", id, identifier: [{ system: "writer", value: `${writer}.${i}` }] });
    acknowledged(`version Patient ${id} ${version} ${writer}.${i}`);
    if (i % 7 === 6) {
      const gone = await store.delete("Patient", id);
      acknowledged(`version Patient ${id} ${gone.version} -`);
    }
  }
}

/** Two that belong together: after a crash both or neither. */
async function inPairs(writer: number): Promise<never> {
  for (let i = 0; ; i++) {
    const [a, b] = [`r${round}-a${writer}-${i}`, `r${round}-b${writer}-${i}`];
    await store.transaction(async (inside) => {
      for (const id of [a, b])
        await inside.update({
          resourceType: "Observation",
          id,
          status: "final",
          code: { text: "x" },
          subject: { reference: `Patient/${a}` },
          valueQuantity: { value: i, unit: "g" },
        });
    });
    acknowledged(`pair ${a} ${b}`);
  }
}

acknowledged("ready");
await Promise.all([...[1, 2, 3, 4].map(alone), ...[1, 2].map(inPairs)]);
