import { createRandom } from "../random";
import { type Content } from "../content";
import { describedProducts } from "./goods";
import { type PlannedPurchase } from "./plan";
import { replies } from "./review-texts";
import { commentFor, pick, pickStars } from "./words";

export interface PlannedReview {
  at: Date;
  userId: string;
  productId: string;
  shopId: string;
  rating: number;
  comment: string;
  reply: string | null;
}

const DAY = 86_400_000;

/**
 * What shoppers have said about the goods they received; not everybody says something. The demo shopper's latest
 * delivery is left for whoever tries the demo.
 */
export function planReviews(
  content: Content,
  purchases: readonly PlannedPurchase[],
  { seed, now }: { seed: number; now: Date },
): PlannedReview[] {
  const random = createRandom(seed ^ 0x72657669);
  const products = describedProducts(content);
  const demoShopper = content.users[0]?.id;
  const said = new Map<string, string>();
  const reviewed = new Set<string>();
  const planned: PlannedReview[] = [];
  for (const { userId, lines, steps } of purchases) {
    if (!userId) continue;
    for (const { goods } of lines) {
      const last = steps.get(goods.shopId)?.at(-1);
      const chance = userId === demoShopper ? 0.4 : 0.85;
      if (last?.to !== "DELIVERED" || random() > chance) continue;
      const at = new Date(last.at.getTime() + Math.round((0.5 + 9 * random()) * DAY));
      const own = `${userId}:${goods.productId}`;
      const product = products.get(goods.productId);
      if (at >= now || reviewed.has(own) || !product) continue;
      const rating = pickStars(random);
      const heard = said.get(goods.productId) ?? "";
      const comment = commentFor(rating, product.category, (sentence) => !heard.includes(sentence), random);
      if (comment === null) continue;
      said.set(goods.productId, heard + comment);
      reviewed.add(own);
      const answered = random() < (rating <= 3 ? 0.7 : 0.16);
      const { productId, shopId } = goods;
      const reply = answered ? pick(rating <= 3 ? replies.sorry : replies.thanks, random) : null;
      planned.push({ at, userId, productId, shopId, rating, comment, reply });
    }
  }
  return planned.sort((a, b) => a.at.getTime() - b.at.getTime());
}
