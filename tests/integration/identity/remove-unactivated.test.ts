import { beforeEach, describe, expect, test } from "vitest";

import { db, newId, type Shop, type User } from "~/db/index.server";
import { activateAccount } from "~/domain/identity/activate-account.server";
import { removeUnactivated, UNACTIVATED_AFTER } from "~/domain/identity/remove-unactivated.server";
import { resendActivation } from "~/domain/identity/request-link.server";
import { signUpShop } from "~/domain/shops/sign-up-shop.server";

import { driverDatabase, resetDatabase } from "../../support/database";
import { createSeller, createUser, PASSWORD } from "./accounts";
import { newestLetter } from "./letters";

beforeEach(resetDatabase);

const MINUTE = 60_000;
const shopForm = {
  ...{ name: "Alder & Ash", phone: "+44 20 7946 0018", password: PASSWORD },
  ...{ line1: "12 Quay", line2: null, city: "London", region: null, postalCode: "SW1Y 4JH" },
  country: "GB",
} as const;
const inAWeek = () => new Date(Date.now() + UNACTIVATED_AFTER + MINUTE);
const none = { users: 0, shops: 0, more: false };

const user = (given: Partial<User> = {}) => createUser({ emailVerifiedAt: null, ...given });
const shop = (given: Partial<Shop> = {}) =>
  createSeller({ emailVerifiedAt: null, status: "PENDING", ...given });

describe("accounts that nobody has activated", () => {
  test("wait for a week, then go with their links and pictures", async () => {
    const [userId, shopId] = [newId(), newId()];
    const pictures = ["avatar", "logo", "banner"].map((kind) => ({
      ...{ key: `local/${newId()}`, alt: "", width: 200, height: 200 },
      kind,
    }));
    for (const { key, kind } of pictures) {
      const owner = kind === "avatar" ? `user:${userId}` : `shop:${shopId}`;
      await db.mediaAsset.create({ publicId: key, owner, kind, status: "LIVE" });
    }
    const [avatar, logo, banner] = pictures.map(({ kind: _, ...image }) => image) as [Image, Image, Image];
    const { email } = await user({ id: userId, avatar });
    await resendActivation("USER", email);
    await resendActivation("SELLER", (await shop({ id: shopId, logo, banner })).email);

    expect(await removeUnactivated({ now: new Date(Date.now() + UNACTIVATED_AFTER - MINUTE) })).toEqual(none);
    expect(await db.emailToken.count()).toBe(2);
    expect(await removeUnactivated({ now: inAWeek() })).toEqual({ users: 1, shops: 1, more: false });
    expect([await db.user.count(), await db.shop.count(), await db.emailToken.count()]).toEqual([0, 0, 0]);
    expect((await db.mediaAsset.findMany()).map(({ status }) => status)).toEqual(Array(3).fill("DELETING"));
    expect(await removeUnactivated({ now: inAWeek() })).toEqual(none);
  });

  test("are none that are active, deleted, or were ever seen by an administrator", async () => {
    await createUser();
    await user({ disabledAt: new Date() });
    await createSeller();
    for (const status of ["ACTIVE", "REJECTED", "SUSPENDED"] as const) await shop({ status });
    expect(await removeUnactivated({ now: inAWeek() })).toEqual(none);
    expect([await db.user.count(), await db.shop.count()]).toEqual([2, 4]);
  });

  test("get no other week by another activation mail, or by signing a shop up again", async () => {
    const { email } = await user();
    const { email: shopEmail, slug } = await shop({ name: "Alder & Ash", slug: "alder-and-ash" });
    const old = new Date(Date.now() - UNACTIVATED_AFTER - MINUTE);
    for (const collection of ["users", "shops"])
      await driverDatabase()
        .collection(collection)
        .updateMany({}, { $set: { createdAt: old, updatedAt: old } });
    await resendActivation("USER", email);
    await resendActivation("SELLER", shopEmail);
    await signUpShop({ ...shopForm, email: shopEmail });
    expect((await db.shop.findMany()).map(({ updatedAt }) => updatedAt > old)).toEqual([true]);
    expect(await removeUnactivated()).toEqual({ users: 1, shops: 1, more: false });

    // The address is free for somebody else.
    await signUpShop({ ...shopForm, email: "another@example.com" });
    expect(await db.shop.findMany()).toMatchObject([{ email: "another@example.com", slug }]);
  });

  test("go in batches, the oldest first, until the worker is stopped", async () => {
    for (let index = 0; index < 3; index += 1)
      await user({ name: `Ada ${index}`, createdAt: new Date(Date.now() + index) });
    expect(await removeUnactivated({ now: inAWeek(), limit: 2 })).toEqual({ users: 2, shops: 0, more: true });
    expect(await db.user.findMany()).toMatchObject([{ name: "Ada 2" }]);
    const signal = AbortSignal.abort();
    expect(await removeUnactivated({ now: inAWeek(), signal })).toMatchObject({ users: 0 });
  });

  test("are activated or removed where both happen at once, never half", async () => {
    for (let round = 0; round < 5; round += 1) {
      await resetDatabase();
      const { email } = await user();
      await resendActivation("USER", email);
      const { token } = await newestLetter(email);
      const [activated, removed] = await Promise.allSettled([
        activateAccount("USER", { token, password: PASSWORD }),
        (async () => {
          await new Promise((resolve) => setTimeout(resolve, round * 15));
          return Promise.all([removeUnactivated({ now: inAWeek() }), removeUnactivated({ now: inAWeek() })]);
        })(),
      ]);
      expect(removed.status).toBe("fulfilled");
      const left = await db.user.findMany();
      if (activated.status === "fulfilled")
        expect(left).toMatchObject([{ emailVerifiedAt: expect.any(Date) }]);
      else expect([activated.reason, left]).toEqual([expect.anything(), []]);
      expect(await db.emailToken.count()).toBe(0);
    }
  });

  test("are found by an index", async () => {
    for (const [collection, filter] of [
      ["users", { emailVerifiedAt: null, disabledAt: null }],
      ["shops", { emailVerifiedAt: null, status: "PENDING" }],
    ] as const) {
      const plan = await driverDatabase()
        .collection(collection)
        .find({ ...filter, createdAt: { $lt: new Date() } })
        .sort({ createdAt: 1 })
        .explain();
      expect(JSON.stringify(plan), collection).toContain("createdAt_1");
    }
  });
});

type Image = NonNullable<User["avatar"]>;
