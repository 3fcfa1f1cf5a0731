// Every test that may be proposed, what needs no machine first.
import { bloodTests } from "./tests/blood.ts";
import { ironTests } from "./tests/iron.ts";
import { legTests } from "./tests/legs.ts";
import { nightTests } from "./tests/night.ts";
import { talkingTests } from "./tests/talking.ts";
import type { Test } from "./shape.ts";

export const tests: readonly Test[] = [...talkingTests, ...ironTests, ...bloodTests, ...legTests, ...nightTests];
