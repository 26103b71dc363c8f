import { describe, expect, test, vi } from "vitest";

import { checkCredentials, proofOf } from "~/domain/identity/check-credentials.server";
import { WrongCredentials } from "~/domain/identity/errors";
import { matchesHash } from "~/domain/identity/verify-password.server";

import { createSeller, createUser, PASSWORD } from "./accounts";

/** Counts how often a password is really hashed. */
function countingVerifier() {
  return { matches: vi.fn(matchesHash) };
}

describe("e-mail and password", () => {
  test("find the account they belong to", async () => {
    const user = await createUser();
    const shop = await createSeller();
    const admin = await createUser({ role: "ADMIN" });
    const given = (account: { email: string }) => ({ email: account.email, password: PASSWORD });

    const found = (account: { id: string; passwordHash: string }) => ({
      id: account.id,
      proof: proofOf(account.passwordHash),
    });
    expect(await checkCredentials("USER", given(user))).toEqual(found(user));
    expect(await checkCredentials("SELLER", given(shop))).toEqual(found(shop));
    expect(await checkCredentials("ADMIN", given(admin))).toEqual(found(admin));
  });

  test("open no door but their own", async () => {
    const user = await createUser();
    const shop = await createSeller();
    for (const [kind, account] of [
      ["SELLER", user],
      ["ADMIN", user],
      ["USER", shop],
      ["ADMIN", shop],
    ] as const)
      await expect(
        checkCredentials(kind, { email: account.email, password: PASSWORD }),
        `${account.name} as ${kind}`,
      ).rejects.toThrow(WrongCredentials);
  });

  test.each([
    ["an unknown e-mail", async () => "nobody@example.com", PASSWORD],
    ["a wrong password", async () => (await createUser()).email, "wrong"],
    ["a disabled account", async () => (await createUser({ disabledAt: new Date() })).email, PASSWORD],
    ["an account not activated", async () => (await createUser({ emailVerifiedAt: null })).email, PASSWORD],
  ])("%s costs the same work and gets the same answer", async (_, email, password) => {
    const verifier = countingVerifier();
    const attempt = checkCredentials("USER", { email: await email(), password }, verifier);

    await expect(attempt).rejects.toThrow(/^Wrong e-mail or password\.$/);
    expect(verifier.matches).toHaveBeenCalledTimes(1);
    const [hash] = verifier.matches.mock.calls[0]!;
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("a right sign-in costs that work too", async () => {
    const verifier = countingVerifier();
    const { email } = await createUser();
    await checkCredentials("USER", { email, password: PASSWORD }, verifier);
    expect(verifier.matches).toHaveBeenCalledTimes(1);
  });

  test("a broken hash in the database matches nothing", async () => {
    const { email } = await createUser({ passwordHash: "not a hash" });
    await expect(checkCredentials("USER", { email, password: "not a hash" })).rejects.toThrow(
      WrongCredentials,
    );
  });
});
