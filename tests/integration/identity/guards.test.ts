import { type AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { requireAdmin } from "~/guards/admin.server";
import { signIn } from "~/guards/authenticator.server";
import { getSeller, requireSeller } from "~/guards/seller.server";
import { stopSession } from "~/guards/session-cookie.server";
import { getShopper, requireShopper } from "~/guards/shopper.server";

import { createSeller, createUser, PASSWORD } from "./accounts";

type Kind = Parameters<typeof signIn>[0];

function page(path: string, cookie = ""): Request {
  return new Request(`http://localhost:3000${path}`, { headers: { cookie } });
}

function submit(kind: Kind, body: BodyInit, cookie = "", clientAddress = "192.0.2.1") {
  const request = new Request("http://localhost:3000/sign-in", {
    method: "POST",
    headers: { cookie, "user-agent": "Test" },
    body,
  });
  const context: Partial<AppLoadContext> = { clientAddress, askToWait: () => undefined };
  return signIn(kind, { request, context: context as AppLoadContext });
}

/** Signs in and gives the cookie that the browser would send from then on. */
async function signedIn(kind: Kind, email: string, cookie = ""): Promise<string> {
  const answer = await submit(kind, new URLSearchParams({ email, password: PASSWORD }), cookie);
  if (!answer.ok) throw new Error("The test could not sign in.");
  return cookieOf(answer.headers);
}

const cookieOf = (headers: Headers) => headers.get("Set-Cookie")!.split(";")[0]!;

/** What a guard throws instead of letting a request through. */
async function thrown(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => null,
    (reason: unknown) => reason,
  );
}

/** Where a guard sends somebody who is not signed in. */
async function sentTo(promise: Promise<unknown>): Promise<[number, string | null]> {
  const response = (await thrown(promise)) as Response;
  return [response.status, response.headers.get("Location")];
}

describe("signing in", () => {
  test("gives a cookie that scripts and other sites cannot use", async () => {
    const { email } = await createUser();
    const answer = await submit("USER", new URLSearchParams({ email, password: PASSWORD }));
    const [cookie, known] = answer.ok ? answer.headers.getSetCookie() : [];

    expect(cookie).toMatch(/^token=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(known).toMatch(/^known=[^;]+; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await getShopper(page("/", cookie!.split(";")[0]))).toMatchObject({ email });
  });

  test.each([
    ["USER", "; Max-Age=2592000;", 30 * 24],
    ["SELLER", "; Max-Age=2592000;", 30 * 24],
    // Whoever sends the field without having been offered it.
    ["ADMIN", "; Path=", 12],
  ] as const)("keeps a %s who asks for it, an administrator never", async (kind, attributes, hours) => {
    const account =
      kind === "SELLER"
        ? await createSeller()
        : await createUser({ role: kind === "ADMIN" ? "ADMIN" : "CUSTOMER" });
    const form = new URLSearchParams({ email: account.email, password: PASSWORD, keep: "on" });
    const answer = await submit(kind, form);
    const cookie = answer.ok ? answer.headers.get("Set-Cookie")! : "";

    expect(cookie.slice(cookie.indexOf(";"))).toMatch(new RegExp(`^${attributes}`));
    const session = await db.session.findFirst({ where: { subjectId: account.id } });
    const lasts = session!.expiresAt.getTime() - session!.createdAt.getTime();
    expect(Math.round(lasts / 60_000)).toBe(hours * 60);
  });

  test("is not kept from the owner by somebody who guesses elsewhere, at either door", async () => {
    const { email } = await createUser({ role: "ADMIN" });
    const guess = (kind: Kind) =>
      submit(kind, new URLSearchParams({ email, password: "a guess" }), "", "198.51.100.9");
    for (let count = 0; count < 5; count += 1)
      for (const kind of ["USER", "ADMIN"] as const) expect(await guess(kind)).toMatchObject({ ok: false });
    // The password is one, and so are the guesses at it.
    for (const kind of ["USER", "ADMIN"] as const)
      expect(await thrown(guess(kind))).toMatchObject({ init: { status: 429 } });

    const right = new URLSearchParams({ email, password: PASSWORD });
    expect(await thrown(submit("USER", right, "", "198.51.100.9"))).toMatchObject({ init: { status: 429 } });
    expect(await submit("USER", right, "", "192.0.2.200")).toMatchObject({ ok: true });
    expect(await submit("ADMIN", right, "", "192.0.2.200")).toMatchObject({ ok: true });
  });

  test("takes the e-mail as people type it", async () => {
    const { email } = await createUser();
    const body = new URLSearchParams({ email: ` ${email.toUpperCase()} `, password: PASSWORD });
    expect(await submit("USER", body)).toMatchObject({ ok: true });
  });

  test("ends the session that the browser came with", async () => {
    const { email } = await createUser();
    const before = await signedIn("USER", email);
    const after = await signedIn("USER", email, before);

    expect(after).not.toBe(before);
    expect(await getShopper(page("/", before))).toBeNull();
    expect(await getShopper(page("/", after))).not.toBeNull();
  });

  test("keeps address and browser with the session", async () => {
    const user = await createUser();
    await signedIn("USER", user.email);
    expect(await db.session.findFirst({ where: { subjectId: user.id } })).toMatchObject({
      kind: "USER",
      ip: "192.0.2.1",
      userAgent: "Test",
    });
  });

  test.each([
    ["a wrong password", { email: "ada@example.com", password: "secret-guess" }, "password"],
    ["no password", { email: "ada@example.com", password: "" }, "password"],
    ["no e-mail", { email: "", password: "secret-guess" }, "email"],
    ["a broken e-mail", { email: "ada", password: "secret-guess" }, "email"],
    ["an endless password", { email: "ada@example.com", password: "x".repeat(201) }, "password"],
  ])("with %s is refused next to the field", async (_, form, field) => {
    const answer = await submit("USER", new URLSearchParams(form));
    if (answer.ok) throw new Error("It was let in.");

    expect(Object.keys(answer.result.error ?? {})).toEqual([field]);
    expect(answer.result.initialValue?.["email"] ?? "").toBe(form.email);
    expect(JSON.stringify(answer.result)).not.toContain("secret-guess");
  });

  test("with a body that is no form is a bad request", async () => {
    const answer = await thrown(submit("USER", JSON.stringify({ email: "ada@example.com" })));
    expect((answer as Response).status).toBe(400);
  });
});

describe("signing out", () => {
  test("ends the session on the server, not only in the browser", async () => {
    const cookie = await signedIn("USER", (await createUser()).email);
    const headers = await stopSession(page("/sign-out", cookie), "USER");

    expect(headers.get("Set-Cookie")).toMatch(/^token=[^;]*; Max-Age=0; Path=\//);
    expect(await getShopper(page("/", cookie))).toBeNull();
  });

  test("of the shop leaves the shopper signed in", async () => {
    const shopper = await signedIn("USER", (await createUser()).email);
    const seller = await signedIn("SELLER", (await createSeller()).email);
    const both = page("/", `${shopper}; ${seller}`);
    expect([await getShopper(both), await getSeller(both)]).not.toContain(null);

    await stopSession(both, "SELLER");
    expect(await getShopper(both)).not.toBeNull();
    expect(await getSeller(both)).toBeNull();
  });
});

describe("guards", () => {
  test("send visitors to their sign-in page, which returns", async () => {
    expect(await sentTo(requireShopper(page("/account?tab=2")))).toEqual([
      302,
      "/sign-in?redirectTo=%2Faccount%3Ftab%3D2",
    ]);
    expect(await sentTo(requireSeller(page("/seller/orders")))).toEqual([
      302,
      "/seller/sign-in?redirectTo=%2Fseller%2Forders",
    ]);
  });

  test("show a shopper the seller's door", async () => {
    const cookie = await signedIn("USER", (await createUser()).email);
    const [status, location] = await sentTo(requireSeller(page("/seller", cookie)));
    expect([status, location]).toEqual([302, "/seller/sign-in?redirectTo=%2Fseller"]);
  });

  test("take a token from its own cookie alone", async () => {
    const token = (await signedIn("USER", (await createUser()).email)).replace("token=", "");
    expect(await getSeller(page("/seller", `seller_token=${token}`))).toBeNull();
    expect(await thrown(requireAdmin(page("/admin", `admin_token=${token}`)))).toMatchObject({ status: 404 });
  });

  test.each(["SUSPENDED", "PENDING"] as const)("refuse a shop that is %s with 403", async (status) => {
    const shop = await createSeller({ status });
    const cookie = await signedIn("SELLER", shop.email);
    expect(await thrown(requireSeller(page("/seller", cookie)))).toMatchObject({
      data: { shopStatus: status },
      init: { status: 403 },
    });
  });

  test("let nobody but administrators know of the administration", async () => {
    const shopper = await signedIn("USER", (await createUser()).email);
    const seller = await signedIn("SELLER", (await createSeller()).email);
    for (const cookie of ["", shopper, seller])
      expect(await thrown(requireAdmin(page("/admin", cookie)))).toMatchObject({ status: 404 });

    const admin = await createUser({ role: "ADMIN" });
    const cookie = await signedIn("ADMIN", admin.email);
    expect(await requireAdmin(page("/admin", cookie))).toMatchObject({ id: admin.id });
  });

  test("are not impressed by invented cookies", async () => {
    for (const value of [
      "x",
      "%00",
      btoa(JSON.stringify({ $ne: null })),
      btoa(JSON.stringify("x".repeat(43))),
    ])
      expect(await getShopper(page("/", `token=${value}`))).toBeNull();
  });
});
