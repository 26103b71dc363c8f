import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { createCookie } from "@remix-run/node";
import { expect } from "vitest";

import { db, oneOf, type Variant } from "~/db/index.server";
import { choosePayment } from "~/domain/checkout/choose-payment.server";
import { addToCart } from "~/domain/cart/add-to-cart.server";
import { saveCheckoutAddress } from "~/domain/checkout/save-checkout-address.server";
import { LANES } from "~/domain/outbox/relay-outbox.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";
import { hashToken, newToken } from "~/lib/signing.server";

import { type AppServer, startAppServer } from "../../dev/lib/app-server";
import { alone, buildWhenStale } from "../../dev/lib/build";
import { instanceDirectory } from "../../dev/lib/instance";
import { root } from "../../dev/lib/launch.mjs";
import { freePort } from "../../dev/lib/ports";
import { createRandom } from "../../prisma/seed/random";

import { expectBooksInOrder } from "./books";
import { address, createProduct, createShop, reviewForm } from "./fixtures";

interface Scenario {
  purchases: number;
  kills: number;
  /** How many shoppers send their forms at the same time. */
  shoppers: number;
  seed: number;
}

/** A guest in front of the review page. */
interface Form {
  cookie: string;
  body: URLSearchParams;
  key: string;
}

/**
 * Places purchases over HTTP at the built server while that is killed and started again at random moments. Half of
 * the shoppers whose connection breaks send their form again, the others go away. Afterwards whatever was placed
 * is whole, what was confirmed is there, each of its mails is on the outbox page once, and the relay has carried
 * nothing out a second time but what a killed process had in its hands.
 */
export async function crashWhilePlacing({ purchases, kills, shoppers, seed }: Scenario): Promise<void> {
  const random = createRandom(seed);
  const started = performance.now();
  const note = (text: string) =>
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}`);
  await buildWhenStale(root);
  const port = await freePort();
  const directory = instanceDirectory(port);
  // A copy, so that a later build doesn't take it away.
  await alone(root, () => cp(join(root, "build"), join(directory, "build"), { recursive: true }));
  note("built");
  const url = `http://localhost:${port}`;
  const start = () =>
    startAppServer({
      root,
      program: [join(directory, "build/server.js")],
      port,
      env: {
        NODE_ENV: "production",
        APP_MODE: "demo",
        APP_URL: url,
        LOG_LEVEL: "silent",
        RATE_LIMIT_CHECKOUT: "1000000",
      },
    });

  const forms = await walkToReview(purchases);
  note(`${forms.length} shoppers stand before the review page`);
  let server: AppServer = await start();
  try {
    const confirmed: string[] = [];
    let ended = 0;
    const shopping = Array.from({ length: shoppers }, async (_, lane) => {
      for (let index = lane; index < forms.length; index += shoppers) {
        const form = forms[index]!;
        if (await place(url, form, () => random() < 0.5)) confirmed.push(form.key);
        ended += 1;
      }
    });
    const finished = Promise.all(shopping);
    const moments: number[] = [];
    const latest = purchases - shoppers;
    const wanted = Array.from({ length: kills }, () => 1 + Math.floor(random() * (latest - 1)));
    for (const moment of wanted.toSorted((a, b) => a - b)) {
      // Ends with an error as soon as a shopper has met one.
      while (ended < moment) await Promise.race([finished, pause(2)]);
      // Somewhere within the next purchase, or in the mails of the last ones.
      await pause(random() * 80);
      await server.kill();
      moments.push(await db.purchase.count());
      server = await start();
    }
    await finished;
    note(`killed after ${moments.join(", ")} purchases; ${confirmed.length} of ${forms.length} confirmed`);
    const waiting = () => db.outbox.count({ where: { doneAt: null } });
    await expect.poll(waiting, { timeout: 60_000, interval: 200 }).toBe(0);
    note("every mail is written");
    expect(confirmed.length).toBeGreaterThan(purchases / 2);
    await expectWholePurchases(forms, confirmed);
    await expectEachMailShownOnce(url);
    note(`${await expectFewCarriedOutAgain(kills)} mails were sent again after a kill`);
    await expectBooksInOrder();
  } finally {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Guests with goods of two shops, an address and a way to pay: the placing itself is what happens over HTTP. */
async function walkToReview(count: number): Promise<Form[]> {
  const variants: Variant[] = [];
  for (let index = 0; index < 2; index += 1) {
    const made = await createProduct(await createShop(), { variants: [{ priceCents: 1999, stock: 10_000 }] });
    variants.push(...made.variants);
  }
  const cookie = createCookie("cart", { secrets: [env.SESSION_SECRET] });
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const token = newToken();
      const owner = { kind: "guest", tokenHash: hashToken(token) } as const;
      for (const variant of variants)
        await addToCart(owner, { productId: variant.productId, variantId: variant.id, quantity: 1 });
      await saveCheckoutAddress(owner, { email: `shopper-${index}@example.com`, address });
      await choosePayment(owner, "COD");
      const { idempotencyKey, quoteDigest } = await reviewForm(owner);
      return {
        cookie: (await cookie.serialize(token)).split(";")[0]!,
        body: new URLSearchParams({ idempotencyKey, quoteDigest }),
        key: idempotencyKey,
      };
    }),
  );
}

/** Sends the form until it is answered or the shopper goes away. True if the shopper saw the confirmation. */
async function place(url: string, { cookie, body }: Form, patient: () => boolean): Promise<boolean> {
  for (;;) {
    try {
      const answer = await fetch(`${url}${paths.checkoutReview()}`, {
        method: "POST",
        headers: { cookie, origin: url },
        body,
        redirect: "manual",
      });
      await answer.arrayBuffer();
      expect(answer.status, answer.headers.get("location") ?? "no address").toBe(302);
      expect(answer.headers.get("location")).toMatch(/^\/purchases\/BZ-/);
      return true;
    } catch (error) {
      // Only a connection that broke or was refused is part of the test.
      if (!(error instanceof TypeError)) throw error;
      const refused = (error.cause as NodeJS.ErrnoException | undefined)?.code === "ECONNREFUSED";
      if (!refused && !patient()) return false;
      await pause(100);
    }
  }
}

async function expectWholePurchases(forms: Form[], confirmed: string[]): Promise<void> {
  const placed = await db.purchase.findMany();
  const keys = placed.map(({ idempotencyKey }) => idempotencyKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(forms.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
  expect(keys).toEqual(expect.arrayContaining(confirmed));
  const ids = placed.map(({ id }) => id);
  expect(await db.order.count()).toBe(placed.length * 2);
  expect(await db.order.count({ where: { purchaseId: oneOf(ids) } })).toBe(placed.length * 2);
  expect(await db.payment.count({ where: { purchaseId: oneOf(ids) } })).toBe(placed.length);
}

/**
 * Reads the outbox page from its first page to its last, as a person would. A mail that is sent twice is one row
 * there; {@link expectFewCarriedOutAgain} says how often that was.
 */
async function expectEachMailShownOnce(url: string): Promise<void> {
  const subjects: string[] = [];
  for (let next: string | null = paths.devMails(); next;) {
    const page: string = await (await fetch(url + next)).text();
    const links = [...page.matchAll(/<a [^>]*href="\/dev\/mail\/[0-9a-f]{24}"[^>]*>([^<]+)<\/a>/g)];
    subjects.push(...links.map((link) => link[1]!));
    const address: string | undefined = /<a[^>]*href="([^"]*[?&;]after=[^"]*)"/.exec(page)?.[1];
    next = address?.replaceAll("&amp;", "&") ?? null;
  }
  const wanted = [
    ...(await db.purchase.findMany({ select: ["number"] })).map(({ number }) => `Your order ${number}`),
    ...(await db.order.findMany({ select: ["number"] })).map(({ number }) => `New order ${number}`),
  ];
  expect(subjects.toSorted()).toEqual(wanted.toSorted());
}

/**
 * Every attempt at an entry is counted when it is claimed, so nothing was carried out more often than that: once, and
 * once more for each of the few entries in hand at a kill. These are the mails that an SMTP server may get twice.
 * @returns how many attempts were more than one
 */
async function expectFewCarriedOutAgain(kills: number): Promise<number> {
  const entries = await db.outbox.findMany({ select: ["key", "attempts", "failedAt", "error"] });
  expect(entries.filter(({ failedAt, error }) => failedAt !== null || error !== null)).toEqual([]);
  const sent = (await db.demoMail.findMany({ select: ["key"] })).map(({ key }) => key);
  expect(entries.map(({ key }) => key).toSorted()).toEqual(sent.toSorted());
  const again = entries.reduce((sum, { attempts }) => sum + attempts - 1, 0);
  expect(entries.every(({ attempts }) => attempts >= 1 && attempts <= 1 + kills)).toBe(true);
  expect(again).toBeLessThanOrEqual(kills * LANES);
  return again;
}
