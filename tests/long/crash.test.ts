import { test } from "vitest";

import { crashWhilePlacing } from "../support/crash";

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test(`a server killed at random moments while 200 purchases are placed (SEED=${seed})`, async () => {
  await crashWhilePlacing({ purchases: 200, kills: 8, shoppers: 4, seed });
});
