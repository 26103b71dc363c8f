import { beforeEach, describe, expect, it } from "vitest";

import { db, newId, transaction, type User } from "~/db/index.server";
import { joinOwnGuestPurchases } from "~/domain/account/join-guest-purchases.server";
import { deleteAccount } from "~/domain/account/delete-account.server";
import { eraseGuestPurchases } from "~/domain/account/erase-guest-purchases.server";
import { DELETED_ACCOUNT, isErasedEmail } from "~/domain/account/erased";
import { AccountInUse } from "~/domain/account/errors";
import { exportAccount } from "~/domain/account/export-account.server";
import { recordAudit } from "~/domain/audit/record-audit.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { mergeGuestCart } from "~/domain/cart/merge-guest-cart.server";
import { CartEmpty } from "~/domain/checkout/errors";
import { NotFound } from "~/domain/errors";
import { checkCredentials } from "~/domain/identity/check-credentials.server";
import { WrongPassword } from "~/domain/identity/errors";
import { createSession } from "~/domain/identity/create-session.server";
import { issueEmailToken } from "~/domain/identity/email-tokens.server";
import { findShopper } from "~/domain/identity/queries.server";
import { placePurchase } from "~/domain/checkout/place-purchase.server";
import { mailAccountLetter } from "~/domain/notifications/mail-account-letter.server";
import { relayOutbox } from "~/domain/outbox/relay-outbox.server";
import { getProductReviews } from "~/domain/reviews/queries.server";
import { writeReview } from "~/domain/reviews/write-review.server";
import { outboxHandlers } from "~/jobs/handlers.server";

import { expectBooksInOrder } from "../../support/books";
import { driverDatabase, resetDatabase } from "../../support/database";
import { address, createProduct, createShop, guestAtReview } from "../../support/fixtures";
import { createUser, PASSWORD } from "../identity/accounts";
import { letters } from "../identity/letters";
import { buy, finish, ordersOf, shopperAtReview } from "./shoppers";

beforeEach(resetDatabase);

const remove = (user: User, password = PASSWORD) =>
  deleteAccount({ userId: user.id, password, ip: "203.0.113.9" });

async function goods() {
  const shop = await createShop({
    address: { ...address, line1: "7 Kiln Lane", name: "Kiln", postalCode: "" },
  });
  const { product, variants } = await createProduct(shop, { variants: [{ priceCents: 900, stock: 90 }] });
  return { shop, product, variant: variants[0]! };
}

const ada = () =>
  createUser({
    email: "ada@example.com",
    name: "Ada Lovelace",
    addresses: [{ id: newId(), label: "Home", isDefault: true, address }],
  });

/** Every document that still says who somebody was, by collection. */
async function traces(...words: string[]): Promise<string[]> {
  const database = driverDatabase();
  const found: string[] = [];
  for (const { name } of await database.listCollections().toArray())
    for (const document of await database.collection(name).find().toArray())
      if (words.some((word) => JSON.stringify(document).includes(word))) found.push(name);
  return found;
}

/** What the outbox tells a handler that it runs. */
const task = (key: string) => ({ key, signal: new AbortController().signal });

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give: () => give() };
}

describe("deleting an account", () => {
  it("erases the person everywhere, keeps orders and reviews, and ends every session", async () => {
    const { product, variant } = await goods();
    const user = await ada();
    const asGuest = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    const purchase = await buy(user, [{ variant, quantity: 2 }]);
    for (const one of [asGuest, purchase]) await finish(one);
    await writeReview({ userId: user.id, productId: product.id, rating: 5, comment: "Fine." });
    await db.wishlistItem.create({ userId: user.id, productId: product.id });
    await db.reviewVote.create({ userId: user.id, reviewId: newId() });
    await db.reviewVote.create({ userId: newId(), reviewId: newId() });
    const token = await createSession({
      ...{ kind: "USER" as const, subjectId: user.id, replaces: null, keep: false },
      ...{ ip: null, userAgent: null },
    });
    await shopperAtReview(user, [{ variant, quantity: 1 }]);
    await db.outbox.deleteMany({ where: {} });

    await remove(user);

    // The last mail is the only thing that still knows the address, and goes out although the account is gone.
    const [last, ...more] = await letters();
    expect(last).toMatchObject({ letter: "account-deleted", to: "ada@example.com" });
    expect(more).toEqual([]);
    expect(await mailAccountLetter(last!, task("last"))).toBeUndefined();
    const [mail] = await db.demoMail.findMany();
    expect(mail).toMatchObject({ to: "ada@example.com", subject: "Your account was deleted" });
    expect(mail!.text).not.toMatch(/Lovelace|null/);
    await db.demoMail.deleteMany({ where: {} });
    await db.outbox.deleteMany({ where: {} });

    expect(await traces("Lovelace", "ada@example.com", address.line1, address.postalCode)).toEqual([]);
    expect(await findShopper(token)).toBeNull();
    await expect(checkCredentials("USER", { email: user.email, password: PASSWORD })).rejects.toThrow();
    for (const one of [asGuest, purchase]) {
      const [kept] = await ordersOf(one);
      expect(kept).toMatchObject({
        userId: user.id,
        amounts: one.amounts,
        shippingAddress: { name: DELETED_ACCOUNT, country: "GB", line1: "" },
      });
      expect(isErasedEmail(kept!.email)).toBe(true);
    }
    const reviews = await getProductReviews(product.id, new URLSearchParams());
    expect(reviews.rows).toMatchObject([{ by: DELETED_ACCOUNT, comment: "Fine." }]);
    expect(await db.auditLog.findMany()).toMatchObject([
      { action: "account.deleted", actor: `user:${user.id}`, target: `user:${user.id}` },
    ]);
    expect(await db.cart.count({ where: { userId: user.id } })).toBe(0);
    expect(await db.wishlistItem.count()).toBe(0);
    expect(await db.reviewVote.count({ where: { userId: user.id } })).toBe(0);
    expect(await db.reviewVote.count()).toBe(1);
    await createUser({ email: "ada@example.com" });
    await expectBooksInOrder();
  });

  it("asks for the password, refuses what is under way, and is done once", async () => {
    const { variant } = await goods();
    const user = await ada();
    const purchase = await buy(user, [{ variant, quantity: 1 }]);
    await expect(remove(user, "not the password")).rejects.toThrow(WrongPassword);
    await expect(remove(user)).rejects.toMatchObject({ reason: "ORDERS" });
    await finish(purchase);

    const [order] = await ordersOf(purchase);
    const payment = await db.payment.findFirst({ where: { purchaseId: purchase.id } });
    const refund = await db.refund.create({
      ...{ paymentId: payment!.id, orderId: order!.id, shopId: order!.shopId, lines: [] },
      ...{ goodsCents: 1, shippingCents: 0, feeShareCents: 0, amountCents: 1 },
      ...{ reason: "broken", restock: false, status: "FAILED", attempt: 1 },
    });
    await expect(remove(user)).rejects.toMatchObject({ reason: "REFUNDS" });
    await db.refund.deleteOne({ where: { id: refund.id } });
    const dispute = { openedBy: "bank", reason: "?", status: "OPEN", thread: [] } as const;
    for (const about of [{ orderId: order!.id }, { paymentId: payment!.id }]) {
      const { id } = await db.dispute.create({ ...dispute, ...about });
      await expect(remove(user)).rejects.toMatchObject({ reason: "DISPUTES" });
      await db.dispute.updateOne({ where: { id }, set: { status: "WON" } });
    }
    expect((await db.user.findFirst({ where: { id: user.id } }))?.name).toBe("Ada Lovelace");
    await remove(user);
    await expect(remove(user)).rejects.toThrow();
    await expectBooksInOrder();
  });

  it("refuses administrators", async () => {
    await expect(remove(await createUser({ role: "ADMIN" }))).rejects.toThrow(AccountInUse);
  });

  it("waits for nothing that somebody has ordered as a guest in this name, and leaves that to its shop", async () => {
    const { variant } = await goods();
    const user = await ada();
    const place = async () => placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    const [over, refunded, open] = [await place(), await place(), await place()];
    for (const one of [over, refunded]) await finish(one);
    const [order] = await ordersOf(refunded);
    const payment = await db.payment.findFirst({ where: { purchaseId: refunded.id } });
    await db.refund.create({
      ...{ paymentId: payment!.id, orderId: order!.id, shopId: order!.shopId, lines: [] },
      ...{ goodsCents: 1, shippingCents: 0, feeShareCents: 0, amountCents: 1 },
      ...{ reason: "broken", restock: false, status: "REQUESTED", attempt: 1 },
    });
    await remove(user);
    for (const one of [refunded, open]) {
      const stays = { userId: null, email: "ada@example.com", shippingAddress: address };
      expect(await ordersOf(one)).toMatchObject([stays]);
      expect(await db.purchase.findFirst({ where: { id: one.id } })).toMatchObject(stays);
    }
    const [erased] = await ordersOf(over);
    expect(erased).toMatchObject({ userId: user.id, shippingAddress: { name: DELETED_ACCOUNT } });
    expect(isErasedEmail(erased!.email)).toBe(true);
    await expectBooksInOrder();
  });

  it("hands back what has joined by signing in, and erases it once it is over", async () => {
    const { variant } = await goods();
    const user = await ada();
    const strange = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    const slower = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    const disputed = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    await finish(disputed);
    const payment = await db.payment.findFirst({ where: { purchaseId: disputed.id } });
    const about = { openedBy: "bank", reason: "?", thread: [], paymentId: payment!.id };
    const dispute = await db.dispute.create({ ...about, status: "OPEN" });
    expect(await joinOwnGuestPurchases(user.id)).toBe(3);
    const own = await buy(user, [{ variant, quantity: 1 }]);
    await expect(remove(user)).rejects.toMatchObject({
      message: expect.stringMatching(/^One of your orders/),
    });
    await finish(own);
    await db.outbox.deleteMany({ where: {} });

    await remove(user);
    for (const one of [strange, slower, disputed]) {
      const stays = { userId: null, email: "ada@example.com", shippingAddress: address };
      expect(await ordersOf(one)).toMatchObject([stays]);
      expect(await db.purchase.findFirst({ where: { id: one.id } })).toMatchObject({
        ...stays,
        joinedAt: null,
      });
    }
    expect(await ordersOf(own)).toMatchObject([{ shippingAddress: { name: DELETED_ACCOUNT } }]);

    // Too early; then, each a day later: nothing is over yet, two are, and so is the last one.
    const inDays = (days: number) => () => new Date(Date.now() + days * 86_400_000 + 60_000);
    const look = async (days: number) => {
      await relayOutbox({ handlers: outboxHandlers, now: inDays(days) });
      await db.demoMail.deleteMany({ where: {} });
      const left = await db.order.findMany({ where: { email: "ada@example.com" } });
      return left.map(({ purchaseId }) => purchaseId).sort();
    };
    expect(await look(0)).toHaveLength(3);
    expect(await look(1)).toHaveLength(3);
    await finish(strange);
    await db.dispute.updateOne({ where: { id: dispute.id }, set: { status: "WON" } });
    expect(await look(1)).toEqual([slower.id]);
    await finish(slower, "CANCELLED");
    expect(await look(1)).toEqual([]);
    await db.outbox.deleteMany({ where: {} });
    expect(await traces("Lovelace", "ada@example.com", address.line1, address.postalCode)).toEqual([]);
    for (const one of [strange, slower, disputed, own])
      expect(await ordersOf(one)).toMatchObject([{ userId: user.id, shippingAddress: { country: "GB" } }]);
    await expectBooksInOrder();
  });

  it("leaves what has become another account's meanwhile to that account", async () => {
    const { variant } = await goods();
    const user = await ada();
    const open = await placePurchase(await guestAtReview([{ variant, quantity: 1 }]));
    await remove(user);
    const next = await ada();
    expect(await joinOwnGuestPurchases(next.id)).toBe(1);
    await finish(open);
    const left = { userId: user.id, purchaseIds: [open.id], part: 1, round: 1 };
    for (const key of ["once", "again"]) await eraseGuestPurchases(left, task(key));
    expect(await ordersOf(open)).toMatchObject([{ userId: next.id, email: "ada@example.com" }]);
  });

  it("erases all of it where it takes several batches", async () => {
    const { variant } = await goods();
    const user = await ada();
    const purchase = await buy(user, [{ variant, quantity: 1 }]);
    await finish(purchase);
    const [order] = await ordersOf(purchase);
    // As many as need several batches, all made in the same moment; every other one is a guest's.
    const { id: _purchase, ...row } = purchase;
    const { id: _order, ...part } = order!;
    const ownerOf = (number: number) => (number % 2 ? user.id : null);
    const countryOf = (number: number) => ({ ...address, country: number % 3 ? "GB" : "PT" });
    const copies = await db.purchase.createMany(
      Array.from({ length: 450 }, (_, number) => ({
        ...{ ...row, userId: ownerOf(number), number: `${row.number}-${number}` },
        ...{ idempotencyKey: `copy-${number}`, shippingAddress: countryOf(number) },
      })),
    );
    await db.order.createMany(
      copies.map(({ id, userId, shippingAddress }, number) => ({
        ...{ ...part, purchaseId: id, userId, shippingAddress, number: `${part.number}-${number}` },
      })),
    );
    await remove(user);
    for (const model of [db.purchase, db.order] as { count: typeof db.purchase.count }[]) {
      expect(await model.count({ where: { email: "ada@example.com" } })).toBe(0);
      expect(await model.count({ where: { userId: user.id } })).toBe(451);
    }
    expect(await db.order.count({ where: { "shippingAddress.country": "PT" } })).toBe(150);
  });

  it("never wins together with placing a purchase, whichever comes first", async () => {
    const { variant } = await goods();
    for (const first of ["placing", "deleting"] as const) {
      const user = await createUser();
      const form = await shopperAtReview(user, [{ variant, quantity: 1 }]);
      const [held, release, begun] = [signal(), signal(), signal()];
      const hold = async (at: string) => {
        if (at !== "account-claimed" && at !== "purchase-inserted") return;
        held.give();
        await release.given;
      };
      const begin = () => {
        begun.give();
        return new Date();
      };
      // The first is held where it has written the user's row; then the second comes upon that.
      const place = (deps: object) => placePurchase(form, deps);
      const erase = (deps: object) => deleteAccount({ userId: user.id, password: PASSWORD, ip: null }, deps);
      const [early, late] = first === "placing" ? [place, erase] : [erase, place];
      const one = early({ failpoint: hold });
      await held.given;
      const other = late({ now: begin }).catch((error: unknown) => error);
      await begun.given;
      await new Promise((resolve) => setTimeout(resolve, 50));
      release.give();
      await one;
      expect(await other).toBeInstanceOf(first === "placing" ? AccountInUse : CartEmpty);
      const placed = first === "placing" ? 1 : 0;
      expect(await db.order.count({ where: { userId: user.id } })).toBe(placed);
      const row = await db.user.findFirst({ where: { id: user.id } });
      expect(row?.disabledAt === null).toBe(first === "placing");
    }
    await expectBooksInOrder();
  });

  it("leaves no cart to whoever was let in just before", async () => {
    const { product, variant } = await goods();
    const user = await ada();
    const owner = { kind: "user", userId: user.id } as const;
    const add = () => addToCart(owner, { productId: product.id, variantId: variant.id, quantity: 1 });
    await remove(user);
    await expect(add()).rejects.toThrow(NotFound);
    const guest = await guestAtReview([{ variant, quantity: 1 }]);
    if (guest.owner.kind !== "guest") throw new Error("no guest");
    await expect(mergeGuestCart(guest.owner.tokenHash, user.id)).rejects.toThrow(NotFound);
    expect(await db.cart.count({ where: { userId: user.id } })).toBe(0);

    const other = await createUser();
    const [held, release] = [signal(), signal()];
    const erased = deleteAccount(
      { userId: other.id, password: PASSWORD, ip: null },
      { failpoint: () => (held.give(), release.given) },
    );
    await held.given;
    const adding = addToCart(
      { kind: "user", userId: other.id },
      { productId: product.id, variantId: variant.id, quantity: 1 },
    ).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    release.give();
    await erased;
    expect(await adding).toBeInstanceOf(NotFound);
    expect(await db.cart.count({ where: { userId: other.id } })).toBe(0);
  });
});

describe("the export", () => {
  it("is one JSON document with everything and no secret, of one person alone", async () => {
    const { product, variant } = await goods();
    const [user, other] = [await ada(), await createUser({ name: "Eve Other" })];
    const purchase = await buy(user, [{ variant, quantity: 2 }]);
    await buy(other, [{ variant, quantity: 1 }]);
    await finish(purchase);
    await writeReview({ userId: user.id, productId: product.id, rating: 4, comment: "“Good” —\n." });
    await shopperAtReview(user, [{ variant, quantity: 1 }]);
    const token = await createSession({
      ...{ kind: "USER" as const, subjectId: user.id, replaces: null, keep: false },
      ...{ ip: "203.0.113.9", userAgent: "Lynx" },
    });
    await createSession({
      ...{ kind: "ADMIN" as const, subjectId: user.id, replaces: null, keep: false },
      ...{ ip: "203.0.113.10", userAgent: "Lynx" },
    });

    const [order] = await ordersOf(purchase);
    const payment = await db.payment.findFirst({ where: { purchaseId: purchase.id } });
    const said = { by: `admin:${other.id}`, text: "We look into it.", at: new Date() };
    const dispute = { openedBy: "bank", status: "OPEN", thread: [said] } as const;
    await db.dispute.create({ ...dispute, reason: "not as described", orderId: order!.id });
    await db.dispute.create({ ...dispute, reason: "unknown charge", paymentId: payment!.id });
    await db.dispute.create({ ...dispute, reason: "not hers", orderId: newId() });
    const vote = await db.reviewVote.create({ userId: user.id, reviewId: newId() });
    await db.reviewVote.create({ userId: other.id, reviewId: newId() });
    await transaction(async (tx) => {
      const change = { purpose: "CHANGE_EMAIL", subjectId: user.id } as const;
      await issueEmailToken(tx, { ...change, payload: "countess@example.com" });
      const entry = { target: "shop:1", ip: null };
      await recordAudit(tx, { ...entry, actor: `user:${user.id}`, action: "password.changed" });
      await recordAudit(tx, { ...entry, actor: `admin:${user.id}`, action: "shop.approved" });
      await recordAudit(tx, { ...entry, actor: `admin:${other.id}`, action: "shop.rejected" });
    });

    let text = "";
    for await (const piece of exportAccount(user.id)) text += piece;
    expect(JSON.parse(text)).toMatchObject({
      profile: { name: "Ada Lovelace", email: "ada@example.com", pendingEmail: "countess@example.com" },
      addresses: [{ label: "Home", address: { line1: address.line1 } }],
      cart: { lines: [{ quantity: 1 }], checkout: { email: "ada@example.com" } },
      purchases: [
        {
          number: purchase.number,
          orders: [{ status: "DELIVERED", lines: [{ quantity: 2 }] }],
          disputes: [
            { reason: "not as described", thread: [{ by: "admin", text: "We look into it." }] },
            { reason: "unknown charge" },
          ],
        },
      ],
      reviews: [{ rating: 4, comment: "“Good” —\n.", product: product.title }],
      reviewVotes: [{ reviewId: vote.reviewId }],
    });
    // What the account has done and opened as an administrator is read in the administration.
    const { activity, sessions } = JSON.parse(text);
    expect(activity).toMatchObject([{ action: "password.changed" }]);
    expect(sessions).toMatchObject([{ ip: "203.0.113.9", userAgent: "Lynx" }]);
    const session = await db.session.findFirst({ where: { subjectId: user.id } });
    for (const secret of [user.passwordHash, token, session!.tokenHash, "Eve Other", other.id])
      expect(text).not.toContain(secret);
  });
});
