import { type BrowserContext, expect, test as base } from "@playwright/test";

interface Options {
  /** Messages of the console that a test provokes on purpose. */
  expectedConsole: RegExp[];
}

/**
 * Playwright's `test`, failing too when a page wrote an error to the console or threw one. That the browser notes
 * a 4xx answer to a page or a form is no error: such tests look at the status themselves.
 */
export const test = base.extend<Options & { cleanConsole: void }>({
  expectedConsole: [[], { option: true }],
  cleanConsole: [
    async ({ context, expectedConsole }, use) => {
      const complaints = listen(context);
      await use();
      const unexpected = complaints().filter(
        (line) => !expectedConsole.some((pattern) => pattern.test(line)),
      );
      expect(unexpected, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listen(context: BrowserContext): () => string[] {
  const lines: { text: string; url: string }[] = [];
  const refused = new Set<string>();
  context.on("console", (message) => {
    if (message.type() === "error") lines.push({ text: message.text(), url: message.location().url });
  });
  context.on("weberror", (error) => lines.push({ text: String(error.error()), url: "" }));
  context.on("response", (response) => {
    const page =
      response.request().isNavigationRequest() || new URL(response.url()).pathname.endsWith(".data");
    if (page && response.status() >= 400 && response.status() < 500) refused.add(response.url());
  });
  return () =>
    lines
      .filter(({ text, url }) => !(text.startsWith("Failed to load resource") && refused.has(url)))
      .map(({ text, url }) => `${text} ${url}`.trim());
}
