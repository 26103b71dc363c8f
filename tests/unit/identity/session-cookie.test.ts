import { afterEach, describe, expect, test, vi } from "vitest";

/** The cookie that ends a session, as a deployment at this address writes it. */
async function cookieAt(appUrl: string): Promise<string | null> {
  vi.stubEnv("APP_URL", appUrl);
  vi.resetModules();
  const { stopSession } = await import("~/guards/session-cookie.server");
  const headers = await stopSession(new Request(`${appUrl}/sign-out`), "SELLER");
  return headers.get("Set-Cookie");
}

afterEach(() => vi.unstubAllEnvs());

describe("session cookies", () => {
  test("are for encrypted connections alone where the marketplace has them", async () => {
    expect(await cookieAt("https://bazaar.example")).toMatch(/; Secure/);
    expect(await cookieAt("http://localhost:3000")).not.toMatch(/Secure/);
  });
});
