import { test } from "vitest";

import { crashWhilePlacing } from "../../support/crash";

// The long version is tests/long/crash.test.ts.
test("a server killed twice while 25 purchases are placed loses no mail, and repeats only what it had in hand", async () => {
  await crashWhilePlacing({ purchases: 25, kills: 2, shoppers: 2, seed: 1 });
}, 300_000);
