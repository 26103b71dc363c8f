import { expect, it } from "vitest";

import { db } from "~/db/index.server";
import { startSession } from "~/guards/session-cookie.server";
import { paths } from "~/lib/paths";
import { action } from "~/routes/account/data";
import { loader as exportLoader } from "~/routes/account/export";

import { createUser, PASSWORD } from "../identity/accounts";
import { answerOf, post, visit } from "../seller/dashboard";

async function signedIn() {
  const user = await createUser();
  const session = { kind: "USER", subjectId: user.id, ip: "203.0.113.9", keep: false } as const;
  const headers = await startSession(new Request("http://localhost:3000/sign-in"), session);
  const cookie = headers.get("Set-Cookie")!.split(";")[0]!;
  const remove = (password: string) => {
    const given = post(paths.accountData(), cookie, { intent: "delete", password });
    const context = { ...given.context, clientAddress: "203.0.113.9" };
    return answerOf(action({ ...given, context }));
  };
  const download = (site?: string) => {
    const given = visit(paths.accountExport(), cookie);
    if (site) given.request.headers.set("Sec-Fetch-Site", site);
    return exportLoader(given).catch(
      (thrown: { init?: ResponseInit }) => new Response(null, thrown.init ?? {}),
    );
  };
  return { user, remove, download };
}

it("lets nobody guess the password of an open browser for long, and its owner delete the account", async () => {
  const { user, remove } = await signedIn();
  const other = await signedIn();
  for (let attempt = 0; attempt < 10; attempt += 1)
    expect((await remove(`guess number ${attempt}`)).status).toBe(400);
  expect((await remove("one more guess")).status).toBe(429);
  expect((await remove(PASSWORD)).status).toBe(429);
  expect((await db.user.findFirst({ where: { id: user.id } }))?.disabledAt).toBeNull();

  expect(await other.remove("")).toMatchObject({ status: 400 });
  expect(await other.remove(PASSWORD)).toEqual({ status: 302, body: paths.home() });
  expect((await db.user.findFirst({ where: { id: other.user.id } }))?.disabledAt).not.toBeNull();
  expect(await other.remove(PASSWORD)).toMatchObject({
    status: 302,
    body: paths.signIn(paths.accountData()),
  });
});

it("gives away the data of an account ten times an hour", async () => {
  const [one, other] = [await signedIn(), await signedIn()];
  for (let count = 0; count < 10; count += 1) {
    const answer = await one.download();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ profile: { email: one.user.email } });
  }
  expect((await one.download("none")).status).toBe(429);
  expect((await other.download()).status).toBe(200);
});

it("counts nothing that another site asks for", async () => {
  const one = await signedIn();
  for (let count = 0; count < 10; count += 1) expect((await one.download("cross-site")).status).toBe(403);
  for (const site of ["same-origin", "none"]) expect((await one.download(site)).status).toBe(200);
  expect((await one.download("same-site")).status).toBe(403);
});
