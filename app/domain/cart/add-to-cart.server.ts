import { type Product, type Transaction, type Variant } from "~/db/index.server";
import { DomainError, NotFound } from "~/domain/errors";

import { changeCart } from "./change-cart.server";
import { retakeEventPrice } from "./event-prices.server";
import { MAX_LINE_QUANTITY } from "./limits";
import { type CartOwner } from "./owner";

/** More is asked for than can be sold. */
export class NotEnoughStock extends DomainError<"NOT_ENOUGH_STOCK"> {
  override name = "NotEnoughStock";
  constructor(
    readonly available: number,
    readonly inCart: number,
  ) {
    super("NOT_ENOUGH_STOCK", NotEnoughStock.sentence(available, inCart));
  }

  private static sentence(available: number, inCart: number): string {
    if (available === 0) return "This is sold out.";
    const few = available === 1 ? "Only one is left" : `Only ${available} are left`;
    const left = available >= MAX_LINE_QUANTITY ? `A cart takes ${MAX_LINE_QUANTITY} of one thing` : few;
    return inCart > 0 ? `${left}, and your cart already holds ${inCart}.` : `${left}.`;
  }
}

export interface AddToCartInput {
  productId: string;
  /** Either the variant itself or one value for each of the product's options, in their order. */
  variantId?: string;
  optionValues?: readonly string[];
  /** A whole number from 1 to {@link MAX_LINE_QUANTITY}. */
  quantity: number;
}

/** What a shopper is told of what was added. */
export type AddedGoods = Pick<Product, "title" | "slug">;

/**
 * Puts goods into a cart; what is there already is added to. Nothing is reserved before a purchase is placed.
 * While an event runs for them they are taken at its price. A cart has one line per variant, so that one thing
 * never has two prices in it: of more than the event has left nothing is added, and the shopper is told how many
 * they can have.
 * @throws NotFound when the goods are not on sale or have no such variant, NotEnoughStock, NotEnoughAtEventPrice,
 * CartFull
 */
export async function addToCart(
  owner: CartOwner,
  input: AddToCartInput,
  deps: { now?: () => Date } = {},
): Promise<AddedGoods> {
  let goods: AddedGoods = { title: "", slug: "" };
  const now = (deps.now ?? (() => new Date()))();
  await changeCart(
    owner,
    async (lines, tx) => {
      const { variant, product } = await findSellable(tx, input);
      goods = { title: product.title, slug: product.slug };
      const line = lines.find((candidate) => candidate.variantId === variant.id) ?? null;
      const inCart = line?.quantity ?? 0;
      const quantity = inCart + input.quantity;
      const limit = Math.min(variant.stock, MAX_LINE_QUANTITY);
      if (quantity > limit) throw new NotEnoughStock(limit, inCart);
      const added = line
        ? lines.map((other) => (other === line ? { ...line, quantity } : other))
        : [...lines, { variantId: variant.id, productId: variant.productId, eventId: null, quantity }];
      return retakeEventPrice(tx, added, variant.id, line, now, inCart);
    },
    now,
  );
  return goods;
}

async function findSellable(
  tx: Transaction,
  input: AddToCartInput,
): Promise<{ variant: Variant; product: AddedGoods }> {
  const product = await tx.product.findFirst({
    where: { id: input.productId, status: "PUBLISHED" },
    select: ["id", "shopId", "title", "slug"],
  });
  const shop = product && (await tx.shop.count({ where: { id: product.shopId, status: "ACTIVE" } }));
  if (!product || !shop) throw new NotFound("The product");
  const variants = await tx.variant.findMany({
    where: { productId: product.id, ...(input.variantId ? { id: input.variantId } : {}) },
    orderBy: { position: 1 },
  });
  const wanted = input.optionValues ?? [];
  const variant = input.variantId
    ? variants[0]
    : variants.find(
        ({ optionValues }) =>
          optionValues.length === wanted.length && optionValues.every((value, i) => value === wanted[i]),
      );
  if (!variant) throw new NotFound("That choice of options");
  return { variant, product };
}
