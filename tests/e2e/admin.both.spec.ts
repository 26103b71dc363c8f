import { randomUUID } from "node:crypto";

import { type Page, type TestInfo } from "@playwright/test";
import { ObjectId } from "mongodb";

import { paths } from "../../app/lib/paths";
import { expectAxeClean } from "./support/axe";
import { Authenticator } from "./support/authenticator";
import { withDatabase } from "./support/database";
import { demoAccount } from "./support/sign-in";
import { expect, test } from "./support/test";

// The mail's frame runs no script, not even those by which this test looks into it.
test.use({ expectedConsole: [/^Blocked script execution in '[^']*\/dev\/mail\/[0-9a-f]{24}\/html'/] });

interface Account {
  email: string;
  password: string;
}

/** An administrator of a test's own, with the password of the demo's: what is switched on here locks out nobody else. */
async function createAdministrator(name: string): Promise<Account> {
  const { email, password } = demoAccount("admin");
  const own = `${randomUUID()}@example.com`;
  await withDatabase(async (database) => {
    const like = await database.collection("users").findOne({ email });
    await database
      .collection("users")
      .insertOne({ ...like, _id: new ObjectId(), email: own, name, totp: null });
  });
  return { email: own, password };
}

/** A shop that has applied, as its sign-up would have left it. */
async function createApplication(name: string): Promise<{ email: string; slug: string }> {
  const slug = randomUUID();
  const email = `${slug}@example.com`;
  await withDatabase(async (database) => {
    const like = await database.collection("shops").findOne({ status: "ACTIVE" });
    await database.collection("shops").insertOne({
      ...like,
      _id: new ObjectId(),
      slug,
      name,
      email,
      tagline: "Spoons, carved by hand.",
      description: "Two of us, one shed, and a pear tree that the storm took down.",
      status: "PENDING",
      statusReason: null,
      totp: null,
      ratingSum: 0,
      ratingCount: 0,
      createdAt: new Date(),
    });
  });
  return { email, slug };
}

async function parkCase(title: string): Promise<void> {
  await withDatabase((database) =>
    database.collection("parked_cases").insertOne({
      kind: "test.case",
      key: randomUUID(),
      title,
      detail: "Two parcels went to one address.",
      target: null,
      status: "OPEN",
      note: null,
      closedBy: null,
      closedAt: null,
      createdAt: new Date(),
    }),
  );
}

/** Waits for the answer: who goes on before it comes is signed in still. */
async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page).toHaveURL(paths.adminSignIn());
}

async function enterPassword(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
}

/** axe itself is a script. */
async function lookAt(page: Page, { project }: TestInfo): Promise<void> {
  if (project.name === "js") await expectAxeClean(page);
}

async function expectMail(page: Page, subject: string, text: string, to: string): Promise<void> {
  await page.goto(paths.devMails());
  // Others' mails have the same subject: the row has the address.
  const row = page.getByRole("listitem").filter({ hasText: to }).filter({ hasText: subject });
  await expect(async () => {
    await page.reload();
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await row.getByRole("link").click();
  await page.getByRole("link", { name: "Plain text" }).click();
  await expect(page.getByRole("main")).toContainText(text);
}

test("an administrator signs in in two steps and decides about shops and cases", async ({ page }, info) => {
  test.slow();
  const mark = `${info.project.name} ${randomUUID().slice(0, 8)}`;
  const administrator = await createAdministrator(`Grace ${mark}`);
  const [spoons, bowls] = [`Spoons ${mark}`, `Bowls ${mark}`];
  const shop = await createApplication(spoons);
  const other = await createApplication(bowls);
  const parked = `Lost parcels ${mark}`;
  await parkCase(parked);

  // Sign in, switch the second step on, and sign in with it.
  await page.goto(paths.adminSignIn());
  await enterPassword(page, administrator);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");
  await page.getByRole("link", { name: "Security" }).click();
  await page.getByRole("button", { name: "Set it up" }).click();
  const app = await Authenticator.scan(page);
  await lookAt(page, info);
  // What was refused does not come back: both are entered again.
  const yourPassword = page.getByRole("textbox", { name: "Your password", exact: true });
  await yourPassword.fill(administrator.password);
  await page.getByLabel("Code").fill("000000");
  await page.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByLabel("Code")).toHaveAccessibleDescription(/not right/);
  await yourPassword.fill(administrator.password);
  await page.getByLabel("Code").fill(await app.code());
  await page.getByRole("button", { name: "Switch it on" }).click();
  const codes = page.getByRole("region", { name: "Your recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  await lookAt(page, info);
  const recoveryCode = (await codes.first().innerText()).trim();
  await signOut(page);

  await page.goto(paths.adminSignIn(paths.adminShops()));
  await enterPassword(page, administrator);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One more step");
  await lookAt(page, info);
  expect((await page.request.get(paths.admin())).status(), "half a sign-in opens nothing").toBe(404);
  await page.getByLabel("Code").fill(await app.code());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(paths.adminShops());

  // Approve one shop.
  await page.getByLabel("Name or e-mail").fill(mark);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("link", { name: bowls })).toBeVisible();
  await page.getByRole("link", { name: spoons }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(spoons);
  await expect(page.getByRole("main")).toContainText("a pear tree that the storm took down");
  expect((await page.request.get(paths.shop(shop.slug))).status()).toBe(404);
  await page.getByRole("button", { name: "Approve the shop" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The shop is approved" })).toBeVisible();
  expect((await page.request.get(paths.shop(shop.slug))).status()).toBe(200);

  // Reject the other one, with a reason.
  await page.goto(paths.adminShops({ q: mark }));
  await page.getByRole("link", { name: bowls }).click();
  await page.getByText("Reject the application").first().click();
  await page.getByLabel("Reason").fill("Please tell us what you make.");
  await page.getByRole("button", { name: "Reject the application" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The application is rejected" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("What the shop was told");
  await lookAt(page, info);

  // Close a case.
  await page.goto(paths.adminCases());
  while (!(await page.getByRole("heading", { name: parked }).isVisible()))
    await page.getByRole("link", { name: "Next" }).click();
  await page.getByText(`Close it: ${parked}`).click();
  const card = page.getByRole("main").locator("section").filter({ hasText: parked });
  await lookAt(page, info);
  await card.getByLabel("How was it settled?").fill(`Sent again (${mark}).`);
  await card.getByRole("button", { name: "Close the case" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The case is closed" })).toBeVisible();
  await page.getByRole("link", { name: "Closed", exact: true }).click();
  await expect(page.getByRole("main")).toContainText(`Sent again (${mark}).`);

  // All of it is in the audit log.
  await page.goto(paths.adminAudit());
  await page
    .getByRole("link", { name: `Grace ${mark}` })
    .first()
    .click();
  const log = page.getByRole("region", { name: "Audit log" });
  for (const action of ["two-factor.on", "shop.approved", "shop.rejected", "case.closed"])
    await expect(log.getByRole("row").filter({ hasText: action })).toHaveCount(1);
  await expect(log).toContainText("Please tell us what you make.");
  await lookAt(page, info);

  // A recovery code gets in, once.
  await signOut(page);
  for (const outcome of ["in", "refused"]) {
    await page.goto(paths.adminSignIn());
    await enterPassword(page, administrator);
    await page.getByLabel("Code").fill(recoveryCode);
    await page.getByRole("button", { name: "Sign in" }).click();
    if (outcome === "refused") {
      await expect(page.getByLabel("Code")).toHaveAccessibleDescription(/used before/);
      continue;
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Overview");
    await signOut(page);
  }

  await expectMail(page, "Two-step sign-in is on", "That was not me", administrator.email);
  await expectMail(page, "Your shop is open", spoons, shop.email);
  await expectMail(page, "Your shop was not approved", "Please tell us what you make.", other.email);
});

test("the administration is not there for anybody else", async ({ page }) => {
  for (const path of [paths.admin(), paths.adminShops(), paths.adminSecurity(), "/admin/no-such-page"]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing here");
    const headers = { Origin: new URL(page.url()).origin };
    expect((await page.request.post(path, { headers, form: {} })).status(), `POST ${path}`).toBe(404);
  }
  await page.goto(paths.adminSignInCode());
  await expect(page).toHaveURL(paths.adminSignIn());
});
