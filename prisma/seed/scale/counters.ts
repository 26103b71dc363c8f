import { countStars, meanRating } from "~/domain/reviews/rating";

import { type ProductRows } from "../products";

/** What orders have done to a variant. */
interface VariantCount {
  reserved: number;
  sold: number;
}

interface ShopRating {
  ratingSum: number;
  ratingCount: number;
}

/** Counts, beside the rows that are written, what the products and variants will have to say about them. */
export class Counters {
  readonly #variants = new Map<string, VariantCount>();
  readonly #ratings = new Map<string, number[]>();
  readonly #shops = new Map<string, ShopRating>();

  count(variantId: string, change: Partial<VariantCount>): void {
    const { reserved, sold } = this.#variants.get(variantId) ?? { reserved: 0, sold: 0 };
    this.#variants.set(variantId, {
      reserved: reserved + (change.reserved ?? 0),
      sold: sold + (change.sold ?? 0),
    });
  }

  rate(productId: string, stars: number): void {
    const ratings = this.#ratings.get(productId);
    if (ratings) ratings.push(stars);
    else this.#ratings.set(productId, [stars]);
  }

  /** The ratings of those of a shop's products that have been applied. */
  ratingOf(shopId: string): ShopRating {
    return this.#shops.get(shopId) ?? { ratingSum: 0, ratingCount: 0 };
  }

  /**
   * A product's rows after all this; to be asked for once for each. Its stock is what the catalog says, so it began with as much as was taken and
   * not brought back.
   */
  applied({ product, variants, movements }: ProductRows): ProductRows {
    const of = (id: string) => this.#variants.get(id) ?? { reserved: 0, sold: 0 };
    const ratings = this.#ratings.get(product.id) ?? [];
    const [sum, count] = [ratings.reduce((all, stars) => all + stars, 0), ratings.length];
    const { ratingSum, ratingCount } = this.ratingOf(product.shopId);
    this.#shops.set(product.shopId, { ratingSum: ratingSum + sum, ratingCount: ratingCount + count });
    return {
      product: {
        ...product,
        soldCount: variants.reduce((all, { id }) => all + of(id).sold, 0),
        ...{ ratingSum: sum, ratingCount: count, rating: meanRating(sum, count) },
        starCounts: countStars(ratings),
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
