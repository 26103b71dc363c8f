import { randomUUID } from "node:crypto";

import { type AppLoadContext } from "@remix-run/node";
import { beforeEach, describe, expect, test, vi } from "vitest";

import { db } from "~/db/index.server";
import { exportAccount } from "~/domain/account/export-account.server";
import { confirmEmailChange, requestEmailChange } from "~/domain/identity/change-email.server";
import { checkCredentials } from "~/domain/identity/check-credentials.server";
import { requestPasswordReset, resendActivation } from "~/domain/identity/request-link.server";
import { matchesHash } from "~/domain/identity/verify-password.server";
import { answerLinkRequest } from "~/guards/link-forms.server";
import { action as signUpAction } from "~/routes/auth/sign-up";

import { resetDatabase } from "../../support/database";
import { answerOf, post } from "../seller/dashboard";
import { createSeller, createUser } from "./accounts";
import { letters, newestLetter } from "./letters";

beforeEach(resetDatabase);

/** Addresses that a stranger must not be able to tell apart. */
async function addresses(kind: "USER" | "SELLER") {
  const create = (given: { emailVerifiedAt?: null; disabledAt?: Date }) =>
    kind === "SELLER"
      ? createSeller({ emailVerifiedAt: given.emailVerifiedAt ?? new Date() })
      : createUser(given);
  const known = {
    active: await create({}),
    "not activated":
      kind === "SELLER"
        ? await createSeller({ emailVerifiedAt: null })
        : await create({ emailVerifiedAt: null }),
    ...(kind === "USER" && { disabled: await create({ disabledAt: new Date() }) }),
  };
  const emails = Object.entries(known).map(([name, { email }]) => [name, email] as const);
  return [...emails, ["unknown", `${randomUUID()}@example.com`] as const];
}

describe.each(["USER", "SELLER"] as const)("a stranger (%s)", (kind) => {
  test.each([
    ["a new password", requestPasswordReset],
    ["the activation mail", resendActivation],
  ])("who asks for %s has one mail sent, to that address alone, in every case", async (_, ask) => {
    for (const [name, email] of await addresses(kind)) {
      const before = await letters();
      expect(await ask(kind, email), name).toBeUndefined();
      const after = await letters();
      expect(after, name).toHaveLength(before.length + 1);
      expect(after.at(-1), name).toMatchObject({ kind, to: email });
    }
    const sent = (await letters()).map(({ letter }) => letter);
    expect(sent).toEqual(
      ask === requestPasswordReset
        ? ["reset-password", "activate", ...(kind === "USER" ? ["no-account"] : []), "no-account"]
        : ["account-exists", "activate", ...(kind === "USER" ? ["no-account"] : []), "no-account"],
    );
  });

  test.each(["reset", "activation"] as const)("who sends the %s form reads the same", async (wanted) => {
    for (const [name, email] of await addresses(kind)) {
      const request = new Request("http://localhost:3000/", {
        method: "POST",
        body: new URLSearchParams({ email }),
      });
      const context = { clientAddress: "192.0.2.1" } as AppLoadContext;
      expect(await answerLinkRequest(wanted, kind, { request, context }), name).toEqual({
        status: "sent",
        to: email,
      });
    }
  });

  test("who guesses a password has one hash checked in every case", async () => {
    for (const [name, email] of await addresses(kind)) {
      const matches = vi.fn(matchesHash);
      const guess = checkCredentials(kind, { email, password: "a guess" }, { matches });
      await expect(guess, name).rejects.toThrow(/^Wrong e-mail or password\.$/);
      expect(matches, name).toHaveBeenCalledTimes(1);
    }
  });
});

test("a stranger who signs up reads the same", async () => {
  for (const [name, email] of await addresses("USER")) {
    const form = { name: "Mallory", email, password: "correct horse battery" };
    const answer = await answerOf(Promise.resolve(signUpAction(post("/sign-up", "", form))));
    expect(answer, name).toEqual({ status: 200, body: { result: undefined, sentTo: email } });
  }
});

test("who changes their e-mail finds nothing in their account that tells whether the new one is somebody's", async () => {
  const seen = [];
  for (const [name, email] of await addresses("USER")) {
    const { id } = await createUser({ email: `asks-${name.replace(" ", "-")}@example.com` });
    await requestEmailChange(id, "before@example.com");
    const { token: older } = await newestLetter("before@example.com");
    const first = await db.user.findFirst({ where: { id } });

    await requestEmailChange(id, email);
    const user = await db.user.findFirst({ where: { id } });
    const [link, ...others] = await db.emailToken.findMany({ where: { subjectId: id } });
    const pieces = [];
    for await (const piece of exportAccount(id)) pieces.push(piece);
    const confirm = confirmEmailChange({ userId: id, token: older, ip: null });
    expect(JSON.parse(pieces.join("")).profile.pendingEmail, name).toBe(email);
    seen.push({
      rowWritten: user!.updatedAt > first!.updatedAt,
      link: { purpose: link?.purpose, forThisAddress: link?.payload === email },
      lasts: Math.round((Number(link?.expiresAt) - Number(link?.createdAt)) / 60_000),
      others,
      older: await confirm.catch(({ code }: { code: string }) => code),
      export: pieces.join("").replace(/"[^"]*(@|T\d\d:)[^"]*"/g, '""'),
    });
  }
  expect(seen).toHaveLength(4);
  for (const one of seen) expect(one).toEqual(seen[0]);
  expect(seen[0]).toMatchObject({
    rowWritten: true,
    link: { purpose: "CHANGE_EMAIL", forThisAddress: true },
    older: "LINK_NOT_VALID",
  });
});

test("a sixth mail to one address within an hour is refused, known or not", async () => {
  for (const [name, email] of await addresses("USER")) {
    const ask = () =>
      answerOf(
        Promise.resolve(
          signUpAction(post("/sign-up", "", { name: "Ada", email, password: "correct horse battery" })),
        ),
      );
    for (let mail = 0; mail < 5; mail += 1) expect((await ask()).status).toBe(200);
    expect(await ask(), name).toMatchObject({
      status: 429,
      body: { message: expect.stringContaining("wait") },
    });
  }
  expect(await db.outbox.count()).toBe(5 * 4);
});
