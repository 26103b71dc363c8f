import { type Page } from "@playwright/test";

/**
 * Waits until React has taken over the page, for tests that mean to see what JavaScript adds: a form sent before is
 * sent as a document, which works too and proves nothing.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__reactFiber$"));
  });
}
