import type { ProductCard as Product } from "~/domain/catalog/queries.server";

import { ProductCard } from "./product-card";

interface ProductGridProps {
  products: Product[];
  headingLevel?: 2 | 3;
  /** How many pictures, from the first, load at once. */
  eager?: number;
  /** All are of one shop, which the page names. */
  ofShop?: boolean;
}

/** Cards in two to four columns. */
export function ProductGrid({ products, headingLevel, eager = 0, ofShop }: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6 md:grid-cols-3 lg:grid-cols-4">
      {products.map((product, index) => (
        <li key={product.id} className="min-w-0">
          <ProductCard {...{ product, headingLevel, ofShop }} eager={index < eager} />
        </li>
      ))}
    </ul>
  );
}

const AROUND = 4;

/** One product large, the next four around it, the others in a grid below. */
export function Spread({ products }: { products: Product[] }) {
  const [first, ...others] = products;
  return (
    <div className="flex flex-col gap-9">
      <div className="grid gap-x-6 gap-y-9 lg:grid-cols-2">
        {first && <ProductCard product={first} fill />}
        <ul className="grid grid-cols-2 gap-x-4 gap-y-9 sm:gap-x-6">
          {others.slice(0, AROUND).map((product) => (
            <li key={product.id} className="min-w-0">
              <ProductCard product={product} />
            </li>
          ))}
        </ul>
      </div>
      {others.length > AROUND && <ProductGrid products={others.slice(AROUND)} />}
    </div>
  );
}
