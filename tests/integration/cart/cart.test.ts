import { beforeEach, describe, expect, it } from "vitest";

import { db } from "~/db/index.server";
import { addToCart, NotEnoughStock } from "~/domain/cart/add-to-cart.server";
import { CartFull } from "~/domain/cart/change-cart.server";
import { MAX_CART_LINES } from "~/domain/cart/limits";
import { countCartItems, getCartQuote } from "~/domain/cart/queries.server";
import { mergeGuestCart } from "~/domain/cart/merge-guest-cart.server";
import { setCartQuantity } from "~/domain/cart/set-cart-quantity.server";
import { NotFound } from "~/domain/errors";

import { resetDatabase } from "../../support/database";
import { createProduct, createShop, newGuest } from "../../support/fixtures";
import { createUser } from "../identity/accounts";

beforeEach(resetDatabase);

async function mugs() {
  const shop = await createShop();
  const { product, variants } = await createProduct(shop, {
    title: "Mug",
    options: [{ name: "Color", values: ["Blue", "Red"] }],
    variants: [
      { priceCents: 1250, stock: 5, optionValues: ["Blue"] },
      { priceCents: 1350, stock: 0, optionValues: ["Red"] },
    ],
  });
  return { shop, product, variants };
}

describe("the cart", () => {
  it("takes goods by variant or by chosen options and adds up the same ones", async () => {
    const { product, variants } = await mugs();
    const guest = newGuest();
    await addToCart(guest, { productId: product.id, optionValues: ["Blue"], quantity: 1 });
    await addToCart(guest, { productId: product.id, variantId: variants[0]?.id, quantity: 2 });
    const quote = await getCartQuote(guest);
    expect(quote.shops[0]?.lines).toMatchObject([
      { title: "Mug", options: [{ name: "Color", value: "Blue" }], quantity: 3, totalCents: 3750 },
    ]);
    expect(await countCartItems(guest)).toBe(3);
  });

  it("adds up what is added at the same moment, from the first piece on", async () => {
    const { product, variants } = await mugs();
    const guest = newGuest();
    const add = () => addToCart(guest, { productId: product.id, variantId: variants[0]?.id, quantity: 1 });
    await Promise.all([add(), add(), add(), add()]);
    expect(await countCartItems(guest)).toBe(4);
    expect(await db.cart.count({ where: {} })).toBe(1);
  });

  it("never holds more than can be sold", async () => {
    const { product, variants } = await mugs();
    const [blue] = variants;
    const guest = newGuest();
    if (!blue) throw new Error("no variant");
    await addToCart(guest, { productId: product.id, variantId: blue.id, quantity: 4 });
    await expect(
      addToCart(guest, { productId: product.id, variantId: blue.id, quantity: 2 }),
    ).rejects.toThrow("Only 5 are left, and your cart already holds 4.");
    await expect(
      addToCart(guest, { productId: product.id, optionValues: ["Red"], quantity: 1 }),
    ).rejects.toThrow("This is sold out.");
    await expect(setCartQuantity(guest, blue.id, 6)).rejects.toThrow(NotEnoughStock);
    expect(await countCartItems(guest)).toBe(4);
  });

  it("changes and removes, and removing twice is harmless", async () => {
    const { product, variants } = await mugs();
    const id = variants[0]?.id ?? "";
    const guest = newGuest();
    await addToCart(guest, { productId: product.id, variantId: id, quantity: 1 });
    await setCartQuantity(guest, id, 3);
    expect(await countCartItems(guest)).toBe(3);
    await setCartQuantity(guest, id, 0);
    await setCartQuantity(guest, id, 0);
    expect(await countCartItems(guest)).toBe(0);
    await expect(setCartQuantity(guest, id, 1)).rejects.toThrow(NotFound);
  });

  it.each(["DRAFT", "ARCHIVED", "BLOCKED"] as const)(
    "takes nothing of a product that is %s",
    async (status) => {
      const { product, variants } = await createProduct(await createShop(), { status });
      await expect(
        addToCart(newGuest(), { productId: product.id, variantId: variants[0]?.id, quantity: 1 }),
      ).rejects.toThrow(NotFound);
    },
  );

  it("takes nothing of a suspended shop, of another product's variant, or of a choice there is not", async () => {
    const { product } = await mugs();
    const suspended = await createProduct(await createShop({ status: "SUSPENDED" }));
    const guest = newGuest();
    await expect(
      addToCart(guest, {
        productId: suspended.product.id,
        variantId: suspended.variants[0]?.id,
        quantity: 1,
      }),
    ).rejects.toThrow(NotFound);
    await expect(
      addToCart(guest, { productId: product.id, variantId: suspended.variants[0]?.id, quantity: 1 }),
    ).rejects.toThrow(NotFound);
    await expect(
      addToCart(guest, { productId: product.id, optionValues: ["Green"], quantity: 1 }),
    ).rejects.toThrow(NotFound);
    await expect(addToCart(guest, { productId: product.id, optionValues: [], quantity: 1 })).rejects.toThrow(
      NotFound,
    );
    expect(await db.cart.count({ where: {} })).toBe(0);
  });

  it("keeps carts apart", async () => {
    const { product, variants } = await mugs();
    const [one, two] = [newGuest(), newGuest()];
    await addToCart(one, { productId: product.id, variantId: variants[0]?.id, quantity: 1 });
    expect(await countCartItems(two)).toBe(0);
    await expect(setCartQuantity(two, variants[0]?.id ?? "", 1)).rejects.toThrow(NotFound);
  });

  it("forgets a guest's cart when its time is over, and begins a new one in its place", async () => {
    const { product, variants } = await mugs();
    const guest = newGuest();
    const add = () => addToCart(guest, { productId: product.id, variantId: variants[0]?.id, quantity: 2 });
    await add();
    await db.cart.updateMany({ where: {}, set: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await countCartItems(guest)).toBe(0);
    expect((await getCartQuote(guest)).itemCount).toBe(0);
    await add();
    expect(await countCartItems(guest)).toBe(2);
    expect(await db.cart.count({ where: {} })).toBe(1);
  });

  it("moves into the account at sign-in: added up, capped by stock, once", async () => {
    const { product, variants } = await mugs();
    const other = await createProduct(await createShop());
    const id = variants[0]?.id ?? "";
    const guest = newGuest();
    const user = { kind: "user", userId: (await createUser()).id } as const;
    if (guest.kind !== "guest") throw new Error("no guest");
    await addToCart(user, { productId: product.id, variantId: id, quantity: 3 });
    await addToCart(guest, { productId: product.id, variantId: id, quantity: 4 });
    await addToCart(guest, { productId: other.product.id, optionValues: [], quantity: 1 });

    await Promise.all([
      mergeGuestCart(guest.tokenHash, user.userId),
      mergeGuestCart(guest.tokenHash, user.userId),
    ]);

    // Five blue mugs are all there are.
    expect(await countCartItems(user)).toBe(5 + 1);
    expect(await countCartItems(guest)).toBe(0);
    await mergeGuestCart("0".repeat(64), user.userId);
    expect(await countCartItems(user)).toBe(6);
  });

  it("is bounded", async () => {
    const { variants } = await createProduct(await createShop(), {
      options: [{ name: "No", values: Array.from({ length: MAX_CART_LINES + 1 }, (_, i) => String(i)) }],
      variants: Array.from({ length: MAX_CART_LINES + 1 }, (_, i) => ({
        priceCents: 100,
        stock: 5,
        optionValues: [String(i)],
      })),
    });
    const guest = newGuest();
    const add = (variant: (typeof variants)[number]) =>
      addToCart(guest, { productId: variant.productId, variantId: variant.id, quantity: 1 });
    for (const variant of variants.slice(0, MAX_CART_LINES)) await add(variant);
    const last = variants.at(-1);
    if (!last) throw new Error("no variant");
    await expect(add(last)).rejects.toThrow(CartFull);
  });
});
