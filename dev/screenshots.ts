import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { chromium, type Browser, type Page } from "@playwright/test";
import sharp from "sharp";

import { demoAccounts } from "../app/lib/demo-accounts";
import { paths } from "../app/lib/paths";
import { findChromium } from "./lib/browser";
import { root } from "./lib/launch.mjs";

/**
 * `npm run screenshots`: takes the pictures of the README and the docs from a running `npm start`, and lists them in
 * docs/screenshots/README.md. BASE_URL names another address than http://localhost:3000.
 */
const base = process.env.BASE_URL ?? "http://localhost:3000";
const directory = join(root, "docs/screenshots");

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  [
    { width: 1280, height: 860 },
    { width: 390, height: 844 },
  ].map((viewport) => ({ colorScheme, viewport })),
);
const names = new Set<string>();

// Before the old pictures go: without a server there would be none.
await fetch(base).catch(() => {
  throw new Error(`Nothing answers at ${base}. Start it with npm start, or name its address in BASE_URL.`);
});
await rm(directory, { recursive: true, force: true });
await mkdir(directory, { recursive: true });
const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? undefined,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const look of looks) await takeAll(browser, look);
await browser.close();
await writeFile(join(directory, "README.md"), contents());

type Shoot = (name: string) => Promise<void>;

function fileName(name: string, { colorScheme, viewport }: (typeof looks)[number]): string {
  return `${name}-${viewport.width}-${colorScheme}.webp`;
}

async function takeAll(browser: Browser, look: (typeof looks)[number]): Promise<void> {
  const context = await browser.newContext({ ...look, baseURL: base, reducedMotion: "reduce" });
  const page = await context.newPage();
  const shoot: Shoot = async (name) => {
    names.add(name);
    await page.waitForLoadState("networkidle");
    const picture = sharp(await page.screenshot()).webp({ quality: 86 });
    await picture.toFile(join(directory, fileName(name, look)));
  };
  await page.goto(paths.home());
  await shoot("home");
  await page.goto(paths.category("kitchen"));
  await shoot("category");
  await page.goto(paths.product("harbour-mug"));
  await shoot("product");
  await page.goto(paths.events());
  await page.getByRole("main").locator('a[href^="/events/"]').first().click();
  await page.getByRole("button", { name: "Add to cart" }).waitFor();
  await shoot("event");
  await fillCart(page);
  await shoot("cart");
  await page.goto(paths.sellerSignIn());
  await signInAsSeller(page);
  await shoot("seller-overview");
  await context.close();
}

/** What GitHub shows for the folder. */
function contents(): string {
  const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replace("-", " ");
  const pages = [...names].map((name) => {
    const pictures = looks.map((look) => `![${title(name)}, ${look.colorScheme}](${fileName(name, look)})`);
    return `## ${title(name)}\n\n${pictures.join("\n")}\n`;
  });
  return `# Screenshots\n\nTaken by \`npm run screenshots\` from the demo, at 1280 and 390 pixels.\n\n${pages.join("\n")}`;
}

/** Goods of three shops. */
async function fillCart(page: Page): Promise<void> {
  for (const slug of ["harbour-mug", "clothbound-notebook", "hiking-socks"]) {
    await page.goto(paths.product(slug));
    await page.getByRole("button", { name: "Add to cart" }).click();
    await page.waitForURL(/\/cart/);
  }
}

async function signInAsSeller(page: Page): Promise<void> {
  const seller = demoAccounts.find(({ role }) => role === "seller");
  await page.getByLabel("E-mail").fill(seller?.email ?? "");
  await page.getByLabel("Password").fill(seller?.password ?? "");
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/seller$/);
}
