import { beforeEach, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { loader } from "~/routes/dev/components";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop } from "../../support/fixtures";

beforeEach(resetDatabase);

it("the component page shows pictures of the demo’s goods, and stands without any", async () => {
  expect((await loader()).images).toEqual([]);
  const { product } = await createProduct(await createShop());
  const image = { key: "mug.webp", alt: "", width: 1, height: 1 };
  await db.product.updateOne({ where: { id: product.id }, set: { images: [image] } });
  expect((await loader()).images).toMatchObject([image]);
});
