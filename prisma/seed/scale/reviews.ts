import { type Create, type Order, type Review } from "~/db/index.server";

import { type Content } from "../content";
import { commentFor, pickStars } from "../history/words";
import { createRandom } from "../random";
import { type Counters } from "./counters";

interface Circumstances {
  content: Content;
  seed: number;
  now: Date;
  counters: Counters;
  nextId: (at: Date) => string;
}

const DAY = 86_400_000;

/**
 * Reviews of what was delivered in bulk: of every fourth thing, once by each shopper. The demo's own shoppers have
 * their say in the history, and nobody reviews a product twice.
 */
export class ReviewsOfBulk {
  readonly #circumstances: Circumstances;
  readonly #random: () => number;
  readonly #heardElsewhere: ReadonlySet<string>;
  readonly #written = new Set<string>();

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
    this.#heardElsewhere = new Set(circumstances.content.users.map(({ id }) => id));
    this.#random = createRandom(circumstances.seed ^ 0x62756c72);
  }

  of(orders: readonly (Create<Order> & { id: string })[]): Create<Review>[] {
    return orders.flatMap((order) =>
      order.lines.flatMap(({ productId }) => this.#write(order, productId) ?? []),
    );
  }

  #write(order: Create<Order> & { id: string }, productId: string): Create<Review> | null {
    const { now, counters, nextId } = this.#circumstances;
    const { userId, deliveredAt } = order;
    if (!userId || this.#heardElsewhere.has(userId) || !deliveredAt || this.#random() > 0.25) return null;
    const at = new Date(deliveredAt.getTime() + Math.round((0.5 + 9 * this.#random()) * DAY));
    if (at >= now || this.#written.has(userId + productId)) return null;
    this.#written.add(userId + productId);
    const rating = pickStars(this.#random);
    counters.rate(productId, rating);
    return {
      ...{ id: nextId(at), productId, shopId: order.shopId, orderId: order.id, userId, rating },
      images: [],
      createdAt: at,
      comment: commentFor(rating, null, () => true, this.#random) ?? "",
      reply: null,
      hiddenAt: null,
    };
  }
}
