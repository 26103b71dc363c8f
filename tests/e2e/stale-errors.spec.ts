import { paths } from "../../app/lib/paths";
import { createTestShopper, signInAsShopper } from "./support/accounts";
import { expect, test } from "./support/test";

const NEXT = "a lantern in the harbour";

test("what was refused is not refused any more once it is accepted", async ({ page }) => {
  const shopper = await createTestShopper("Grace Hopper");
  await signInAsShopper(page, shopper, paths.accountSecurity());
  const current = page.getByLabel("Current password");
  const refusal = page.getByText("This is not your password.");

  await current.fill("a wrong one");
  await page.getByLabel("New password").fill(NEXT);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(refusal).toBeVisible();
  await expect(page.getByLabel("New password"), "what was typed is kept").toHaveValue(NEXT);

  await current.fill(shopper.password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await expect(current).toHaveValue("");
  await expect(page.getByLabel("New password")).toHaveValue("");

  // An error of one card does not outlive the success of another, either.
  await current.fill("a wrong one");
  await page.getByLabel("New password").fill(shopper.password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(refusal).toBeVisible();
  await page.getByLabel("New e-mail").fill(`new-${shopper.email}`);
  await page.getByLabel("Your password", { exact: true }).fill(NEXT);
  await page.getByRole("button", { name: "Send a link to it" }).click();
  await expect(page.getByText("We have sent a mail to")).toBeVisible();
  await expect(refusal).toHaveCount(0);
  await expect(page.getByLabel("Your password", { exact: true })).toHaveValue("");
});

test("a profile that was refused is saved without the error beside it", async ({ page }) => {
  await signInAsShopper(page, await createTestShopper("Grace Hopper"), paths.accountProfile());
  await page.getByLabel("Name").fill(" ");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Name").fill("Grace Brewster Hopper");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByText("Your profile was saved")).toBeVisible();
  await expect(page.getByLabel("Name")).not.toHaveAttribute("aria-invalid");
  await expect(page.getByLabel("Name")).toHaveValue("Grace Brewster Hopper");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
});
