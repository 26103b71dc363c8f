import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { beforeEach, describe, expect, test } from "vitest";

import { db } from "~/db/index.server";
import { administratorSchema } from "~/domain/identity/create-administrator.server";
import { PERSONAL_PASSWORD } from "~/domain/identity/new-password-schema.server";
import { checkCredentials } from "~/domain/identity/check-credentials.server";

import { resetDatabase } from "../../support/database";
import { createUser, PASSWORD } from "./accounts";

const program = fileURLToPath(new URL("../../../dev/create-admin.ts", import.meta.url));

/** `npm run admin:create` as a script would call it: there is no terminal. */
function run(args: string[], { input = "", password }: { input?: string; password?: string } = {}) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
      env: { ...process.env, ...(password !== undefined && { ADMIN_PASSWORD: password }) },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk));
    child.on("close", (code) => resolve({ code, output }));
    child.stdin.end(input);
  });
}

/** What the command says comes next, with the settings of these tests. */
const NEXT =
  "Sign in at http://localhost:3000/admin/sign-in\n" +
  "Two-step sign-in can be switched on at /admin/security, and should be.\n";

const ada = ["--email", " Ada@Example.com ", "--name", "Ada"];

beforeEach(resetDatabase);

describe("npm run admin:create", () => {
  test("makes an administrator who can sign in, and writes it down", async () => {
    const { code, output } = await run(ada, { input: `${PASSWORD}\n` });
    expect({ code, output }).toEqual({ code: 0, output: `ada@example.com is an administrator.\n${NEXT}` });
    const user = await db.user.findFirst({ where: { email: "ada@example.com" } });
    expect(user).toMatchObject({ name: "Ada", role: "ADMIN", emailVerifiedAt: expect.any(Date) });
    expect(user?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await checkCredentials("ADMIN", { email: "ada@example.com", password: PASSWORD })).toBeTruthy();
    expect(await db.auditLog.findMany()).toMatchObject([
      { actor: "operator", action: "administrator.created", target: `user:${user?.id}` },
    ]);
  });

  test("takes the password from the environment, too", async () => {
    expect((await run(ada, { password: PASSWORD })).code).toBe(0);
    expect(await checkCredentials("ADMIN", { email: "ada@example.com", password: PASSWORD })).toBeTruthy();
  });

  test("says in a sentence that an e-mail is none, also to promote", async () => {
    const { email: schema } = administratorSchema.shape;
    const sentence = schema.safeParse("nonsense").error?.issues[0]?.message;
    expect(sentence).toMatch(/^[A-Z].+\.$/);
    for (const args of [["--promote"], ["--name", "Ada"]])
      expect(await run(["--email", "nonsense", ...args], { password: PASSWORD })).toEqual({
        code: 1,
        output: `${sentence}\n`,
      });
    expect(await db.user.count()).toBe(0);
  });

  test("leaves an existing account alone, unless it is to be promoted", async () => {
    const user = await createUser({ email: "ada@example.com", name: "Ada Lovelace" });
    const refused = await run(ada, { password: "another password" });
    expect(refused.code).toBe(1);
    expect(refused.output).toBe(
      "ada@example.com has an account already. --promote makes it an administrator’s.\n",
    );
    expect(await db.user.findMany()).toEqual([user]);

    const promote = ["--email", "ada@example.com", "--promote"];
    for (let round = 0; round < 2; round += 1)
      expect(await run(promote)).toEqual({
        code: 0,
        output: `ada@example.com is an administrator.\n${NEXT}`,
      });
    expect(await db.user.findFirst({})).toMatchObject({
      role: "ADMIN",
      name: "Ada Lovelace",
      passwordHash: user.passwordHash,
    });
    expect((await db.auditLog.findMany()).map(({ action }) => action)).toEqual(["administrator.promoted"]);
  });

  test("promotes nobody who may not sign in, and nobody who is not there", async () => {
    await createUser({ email: "ada@example.com", disabledAt: new Date() });
    await createUser({ email: "bob@example.com", emailVerifiedAt: null });
    for (const email of ["ada@example.com", "bob@example.com", "nobody@example.com"]) {
      expect(await run(["--email", email, "--promote"])).toEqual({
        code: 1,
        output: `An activated account of ${email} was not found.\n`,
      });
    }
    expect(await db.user.count({ where: { role: "ADMIN" } })).toBe(0);
  });

  test.each([
    ["a short password", ada, "123456789", "A password needs at least 10 characters."],
    [
      "the own name",
      ["--email", "ada@example.com", "--name", "Ada Lovelace"],
      "adalovelace",
      PERSONAL_PASSWORD,
    ],
    ["the own e-mail", ada, "ADA@example.com", PERSONAL_PASSWORD],
    ["no e-mail", ["--name", "Ada"], PASSWORD, "--email is missing."],
    ["no name", ["--email", "ada@example.com"], PASSWORD, "--name is missing."],
    [
      "no address",
      ["--email", "ada", "--name", " "],
      PASSWORD,
      "Please enter an e-mail address like name@example.com. Please enter a name.",
    ],
  ])("refuses %s in a sentence that repeats no password", async (_what, args, input, sentence) => {
    expect(await run(args, { input })).toEqual({ code: 1, output: `${sentence}\n` });
    expect(await db.user.count({})).toBe(0);
  });

  test("has no option for a password, which others could read", async () => {
    const { code, output } = await run([...ada, "--password", PASSWORD]);
    expect(code).toBe(2);
    expect(output).not.toContain(PASSWORD);
  });
});
