import { beforeEach, describe, it } from "vitest";

import { resetDatabase } from "../support/database";
import { walkMarketplace } from "../support/marketplace-walk";

beforeEach(resetDatabase);

/** Other seeds every day, and the same ones again for who has to find out why. */
const first = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));

describe(`random walks from seed ${first} (SEED=${first} walks them again)`, () => {
  it.each(Array.from({ length: 20 }, (_, n) => first + n))(
    "keeps the books in order, seed %i",
    async (seed) => {
      await walkMarketplace(seed, { rounds: 12, atOnce: 10 });
    },
  );
});
