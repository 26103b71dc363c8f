import express from "express";
import { MongoClient, ObjectId } from "mongodb";
import { renderToString } from "react-dom/server";
import { MemoryRouter } from "react-router-dom";

import { ProductGrid } from "../app/components/storefront/product-grid";
import { databaseName } from "../app/db/connection";
import { type ProductCard } from "../app/domain/catalog/product-cards.server";

/**
 * The least that the stack can do, in a process of its own: Express, React and the driver without Bazaar around
 * them. `bench/run.ts` starts it and compares.
 */
interface Order {
  databaseUrl: string;
  categoryId: string;
  /** Pages of the app whose bytes are answered as they are. */
  pages: Record<string, string>;
}

const SIZE = 24;
const CARD = {
  slug: 1,
  title: 1,
  shopId: 1,
  images: 1,
  fromCents: 1,
  toCents: 1,
  compareAtCents: 1,
  inStock: 1,
};

interface Row extends Omit<ProductCard, "id" | "image"> {
  _id: ObjectId;
  toCents: number;
  images: ProductCard["image"][];
}

const order = JSON.parse(process.argv[2] ?? "{}") as Order;
const client = await MongoClient.connect(order.databaseUrl);
const products = client.db(databaseName(order.databaseUrl)).collection<Row>("products");
const categoryId = new ObjectId(order.categoryId);

const newest = () =>
  products
    .find({ status: "PUBLISHED", categoryId } as never)
    .sort({ createdAt: -1, _id: -1 })
    .limit(SIZE)
    .project<Row>(CARD)
    .toArray();

const bytes = new Map<string, string>();
for (const [name, url] of Object.entries(order.pages)) bytes.set(name, await (await fetch(url)).text());

const app = express().disable("x-powered-by").disable("etag");
app.get("/bytes/:name", (request, response) => {
  response.type("html").send(bytes.get(request.params.name));
});
app.get("/query", async (_request, response) => {
  response.json(await newest());
});
app.get("/grid", async (_request, response) => {
  response.type("html").send(`<!DOCTYPE html>${renderToString(<Grid rows={await newest()} />)}`);
});

/** The app's own grid, with nothing but a router, which its links need. */
function Grid({ rows }: { rows: Row[] }) {
  const cards = rows.map(({ _id, images, ...row }): ProductCard => ({
    ...row,
    id: _id.toHexString(),
    image: images[0] ?? null,
    hasRange: row.toCents > row.fromCents,
    shopName: "A shop of the same length",
    shopSlug: "a-shop",
    rating: 0,
    ratingCount: 0,
    event: null,
  }));
  return (
    <MemoryRouter>
      <ProductGrid products={cards} />
    </MemoryRouter>
  );
}

const server = app.listen(0, "localhost", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" && address ? address.port : 0 });
});
process.once("disconnect", () => process.exit(0));
