import { meanRating } from "~/domain/reviews/write-review.server";

import { type ProductRows } from "../products";

/** What orders have done to a variant. */
interface VariantCount {
  reserved: number;
  sold: number;
}

/** Counts, beside the rows that are written, what the products and variants will have to say about them. */
export class Counters {
  readonly #variants = new Map<string, VariantCount>();
  readonly #ratings = new Map<string, { sum: number; count: number }>();

  count(variantId: string, change: Partial<VariantCount>): void {
    const { reserved, sold } = this.#variants.get(variantId) ?? { reserved: 0, sold: 0 };
    this.#variants.set(variantId, {
      reserved: reserved + (change.reserved ?? 0),
      sold: sold + (change.sold ?? 0),
    });
  }

  rate(productId: string, stars: number): void {
    const { sum, count } = this.#ratings.get(productId) ?? { sum: 0, count: 0 };
    this.#ratings.set(productId, { sum: sum + stars, count: count + 1 });
  }

  /**
   * A product's rows after all this. Its stock is what the catalog says, so it began with as much as was taken and
   * not brought back.
   */
  applied({ product, variants, movements }: ProductRows): ProductRows {
    const of = (id: string) => this.#variants.get(id) ?? { reserved: 0, sold: 0 };
    const { sum, count } = this.#ratings.get(product.id) ?? { sum: 0, count: 0 };
    return {
      product: {
        ...product,
        soldCount: variants.reduce((all, { id }) => all + of(id).sold, 0),
        ...{ ratingSum: sum, ratingCount: count, rating: meanRating(sum, count) },
      },
      variants: variants.map((variant) => {
        const { reserved, sold } = of(variant.id);
        return { ...variant, reserved, soldCount: sold };
      }),
      movements: movements.map((movement) => {
        const { reserved, sold } = of(movement.variantId);
        return { ...movement, delta: movement.delta + reserved + sold };
      }),
    };
  }
}
