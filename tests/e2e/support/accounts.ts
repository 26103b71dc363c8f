import { randomUUID } from "node:crypto";

import { type Page } from "@playwright/test";
import { ObjectId } from "mongodb";

import { paths } from "../../../app/lib/paths";
import { withDatabase } from "./database";
import { demoAccount } from "./sign-in";

export interface TestShopper {
  id: ObjectId;
  name: string;
  email: string;
  password: string;
}

/** A shopper of a test's own, activated, with the demo shopper's password and nothing else. */
export async function createTestShopper(name: string): Promise<TestShopper> {
  const demo = demoAccount("shopper");
  return withDatabase(async (database) => {
    const like = await database.collection("users").findOne({ email: demo.email });
    if (!like) throw new Error("The demo has no shopper.");
    const [id, email] = [new ObjectId(), `${randomUUID()}@example.com`];
    await database
      .collection("users")
      .insertOne({ ...like, _id: id, name, email, addresses: [], avatar: null });
    return { id, name, email, password: demo.password };
  });
}

/** Signs in on the page a person would use, and goes where that page was asked to return to. */
export async function signInAsShopper(
  page: Page,
  { email, password }: TestShopper,
  redirectTo?: string,
): Promise<void> {
  await page.goto(paths.signIn(redirectTo));
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.includes("sign-in"));
}
