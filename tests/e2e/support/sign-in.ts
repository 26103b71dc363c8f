import { expect, type Page } from "@playwright/test";

import { demoAccounts, type DemoAccount } from "../../../app/lib/demo-accounts";

/** The demo account of a role. */
export function demoAccount(role: DemoAccount["role"]): DemoAccount {
  const account = demoAccounts.find((one) => one.role === role);
  if (!account) throw new Error(`The demo has no ${role}.`);
  return account;
}

/** Signs in as the demo shopper, seller or administrator through the page a person would use. */
export async function signInAs(page: Page, role: DemoAccount["role"]): Promise<void> {
  const { email, password, path } = demoAccount(role);
  await page.goto(path);
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}
