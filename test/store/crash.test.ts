// A few kills of what `npm run test:crash` does a hundred times.
import assert from "node:assert/strict";
import { crashes } from "./crash/crash.ts";
import { onBoth } from "./engines.ts";

onBoth("a killed writer loses nothing that was acknowledged, and leaves a store that agrees with itself", async ({ where }) => {
  const { acknowledged, lost, torn, disagreements } = await crashes(where, 5);
  assert.ok(acknowledged > 0);
  assert.deepEqual([lost, torn, disagreements], [[], [], []]);
});
