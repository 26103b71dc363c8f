import { beyond, db, oneOf, type Image, type Review, type Where } from "~/db/index.server";
import { DELETED_ACCOUNT } from "~/domain/account/erased";
import { readPosition, toPage, type Page } from "~/lib/pagination.server";

export const REVIEW_PAGE_SIZE = 6;

/** A review as shoppers read it. Hidden ones never get this far. */
export interface ShownReview {
  id: string;
  rating: number;
  comment: string;
  images: Image[];
  /** What the shop answered. */
  reply: string | null;
  /** First name of who wrote it: nobody's family name is published. */
  by: string;
  createdAt: Date;
}

/** What a review is about. */
export interface ReviewedProduct {
  /** null once it is off the shelves: there is no page to lead to. */
  slug: string | null;
  title: string;
  image: Image | null;
}

/** A review among those of a whole shop. */
export interface ShopReview extends ShownReview {
  product: ReviewedProduct;
}

const shown = ["id", "productId", "userId", "rating", "comment", "images", "reply", "createdAt"] as const;
type Shown = Pick<Review, (typeof shown)[number]>;

/** A page of a product's visible reviews, newest first. The caller has made sure that the product is visible. */
export async function getProductReviews(
  productId: string,
  query: URLSearchParams,
): Promise<Page<ShownReview>> {
  const page = await findReviews({ productId }, `reviews:${productId}`, query);
  return { ...page, rows: await withNames(page.rows) };
}

const OFF_THE_SHELVES: ReviewedProduct = { slug: null, title: "No longer on sale", image: null };

/**
 * A page of the visible reviews of a shop's products, newest first. Those of products that are not on sale any more
 * stay, as they do in the shop's rating.
 */
export async function getShopReviews(shopId: string, query: URLSearchParams): Promise<Page<ShopReview>> {
  const page = await findReviews({ shopId }, `reviews:${shopId}`, query);
  const products = await db.product.findMany({
    where: { id: oneOf(page.rows.map(({ productId }) => productId)), shopId, status: "PUBLISHED" },
    select: ["id", "slug", "title", "images"],
  });
  const byId = new Map(
    products.map(({ id, slug, title, images }) => [id, { slug, title, image: images[0] ?? null }]),
  );
  const named = await withNames(page.rows);
  return {
    ...page,
    rows: named.map((review, index) => ({
      ...review,
      product: byId.get(page.rows[index]!.productId) ?? OFF_THE_SHELVES,
    })),
  };
}

async function findReviews(of: Where<Review>, list: string, query: URLSearchParams): Promise<Page<Shown>> {
  const position = readPosition(query, list);
  const towards = position?.towards === "before" ? 1 : -1;
  const found = await db.review.findMany({
    where: {
      ...of,
      hiddenAt: null,
      ...(position &&
        beyond<Review>({ field: "createdAt", value: new Date(position.value), id: position.id }, towards)),
    },
    orderBy: [{ createdAt: towards }, { id: towards }],
    limit: REVIEW_PAGE_SIZE + 1,
    select: [...shown],
  });
  return toPage(found, {
    name: list,
    size: REVIEW_PAGE_SIZE,
    position,
    valueOf: (row) => row.createdAt.getTime(),
  });
}

async function withNames(rows: readonly Shown[]): Promise<ShownReview[]> {
  if (rows.length === 0) return [];
  const users = await db.user.findMany({
    where: { id: oneOf([...new Set(rows.map(({ userId }) => userId))]) },
    select: ["id", "name"],
  });
  const names = new Map(users.map(({ id, name }) => [id, firstName(name)]));
  return rows.map(({ id, userId, rating, comment, images, reply, createdAt }) => ({
    id,
    rating,
    comment,
    images,
    reply,
    by: names.get(userId) ?? "A former shopper",
    createdAt,
  }));
}

const firstName = (name: string) =>
  name === DELETED_ACCOUNT ? name : name.trim().split(/\s+/)[0] || "A shopper";
