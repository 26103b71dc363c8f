import { describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { createSession } from "~/domain/identity/create-session.server";
import { endSession } from "~/domain/identity/end-session.server";
import { findAdministrator, findSeller, findShopper } from "~/domain/identity/queries.server";
import { type SessionKind } from "~/domain/identity/session";
import { hashToken } from "~/lib/signing.server";

import { driverDatabase } from "../../support/database";
import { createSeller, createUser } from "./accounts";

const DAY = 24 * 60 * 60 * 1000;

function open(
  kind: SessionKind,
  subjectId: string,
  replaces: string | null = null,
  { keep = false, now }: { keep?: boolean; now?: () => Date } = {},
) {
  return createSession({ kind, subjectId, replaces, ip: "192.0.2.1", userAgent: "Test", keep }, now);
}

describe("a session", () => {
  test("leads to its subject until it is ended", async () => {
    const user = await createUser();
    const token = await open("USER", user.id);
    expect(await findShopper(token)).toEqual({ id: user.id, name: user.name, email: user.email });

    await endSession("USER", token);
    expect(await findShopper(token)).toBeNull();
  });

  test("is stored by the hash of its token alone", async () => {
    const token = await open("USER", (await createUser()).id);
    const stored = await driverDatabase().collection("sessions").find().toArray();

    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(stored.map((session) => session["tokenHash"])).toContain(hashToken(token));
  });

  test.each([
    ["a day", "USER", false, DAY],
    ["30 days for whoever asks for it", "USER", true, 30 * DAY],
    ["a day", "SELLER", false, DAY],
    ["30 days for whoever asks for it", "SELLER", true, 30 * DAY],
    ["12 hours", "ADMIN", false, DAY / 2],
    ["12 hours, whatever is asked for,", "ADMIN", true, DAY / 2],
  ] as const)(
    "is over after %s (%s), whether the database has tidied up or not",
    async (_, kind, keep, lasts) => {
      const { id } =
        kind === "SELLER"
          ? await createSeller()
          : await createUser({ role: kind === "ADMIN" ? "ADMIN" : "CUSTOMER" });
      const find = { USER: findShopper, SELLER: findSeller, ADMIN: findAdministrator }[kind];
      const opened = new Date();
      const token = await open(kind, id, null, { keep, now: () => opened });

      expect(await find(token, new Date(opened.getTime() + lasts - 1))).not.toBeNull();
      expect(await find(token, new Date(opened.getTime() + lasts))).toBeNull();
      expect(await db.session.count({ where: { tokenHash: hashToken(token) } })).toBe(1);
    },
  );

  test("replaces the one that the browser had", async () => {
    const user = await createUser();
    const planted = await open("USER", user.id);
    const token = await open("USER", user.id, planted);

    expect(token).not.toBe(planted);
    expect(await findShopper(planted)).toBeNull();
    expect(await findShopper(token)).not.toBeNull();
  });

  test("leaves the same person's sessions elsewhere alone", async () => {
    const user = await createUser();
    const phone = await open("USER", user.id);
    await endSession("USER", await open("USER", user.id));
    expect(await findShopper(phone)).not.toBeNull();
  });

  test("of one kind is nothing to the others", async () => {
    const admin = await createUser({ role: "ADMIN" });
    const shop = await createSeller();
    const asShopper = await open("USER", admin.id);
    const asSeller = await open("SELLER", shop.id);
    const asAdmin = await open("ADMIN", admin.id);

    expect([await findSeller(asShopper), await findAdministrator(asShopper)]).toEqual([null, null]);
    expect([await findShopper(asSeller), await findAdministrator(asSeller)]).toEqual([null, null]);
    expect([await findShopper(asAdmin), await findSeller(asAdmin)]).toEqual([null, null]);

    await endSession("SELLER", asShopper);
    expect(await findShopper(asShopper)).not.toBeNull();
  });
});

describe("a session that is still open", () => {
  test("is nothing once the account is disabled", async () => {
    const user = await createUser();
    const token = await open("USER", user.id);
    await db.user.updateOne({ where: { id: user.id }, set: { disabledAt: new Date() } });
    expect(await findShopper(token)).toBeNull();
  });

  test("is nothing while the e-mail is not confirmed", async () => {
    const user = await createUser({ emailVerifiedAt: null });
    const shop = await createSeller({ emailVerifiedAt: null });
    expect(await findShopper(await open("USER", user.id))).toBeNull();
    expect(await findSeller(await open("SELLER", shop.id))).toBeNull();
  });

  test("opens no administration once the role is taken away", async () => {
    const admin = await createUser({ role: "ADMIN" });
    const token = await open("ADMIN", admin.id);
    expect(await findAdministrator(token)).toMatchObject({ id: admin.id });

    await db.user.updateOne({ where: { id: admin.id }, set: { role: "CUSTOMER" } });
    expect(await findAdministrator(token)).toBeNull();
  });

  test("says that a shop is suspended", async () => {
    const shop = await createSeller();
    const token = await open("SELLER", shop.id);
    await db.shop.updateOne({ where: { id: shop.id }, set: { status: "SUSPENDED" } });
    expect(await findSeller(token)).toMatchObject({ id: shop.id, status: "SUSPENDED" });
  });
});
