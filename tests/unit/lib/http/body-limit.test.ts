import { type IncomingMessage, type ServerResponse } from "node:http";

import { describe, expect, test, vi } from "vitest";

import { limitBody } from "~/lib/http/body-limit.server";

const MEGABYTE = 1024 * 1024;
const limit = limitBody();

/** Whether a body of so many megabytes may be sent to a page. */
function isTaken(url: string, megabytes: number, type = "multipart/form-data; boundary=x"): boolean {
  const headers = { "content-type": type, "content-length": String(megabytes * MEGABYTE) };
  const request = { url, method: "POST", headers } as unknown as IncomingMessage;
  const response = { setHeader: vi.fn(), end: vi.fn(), once: vi.fn(), statusCode: 200 };
  const next = vi.fn();
  limit(request, response as unknown as ServerResponse, next);
  expect(response.statusCode).toBe(next.mock.calls.length === 1 ? 200 : 413);
  return next.mock.calls.length === 1;
}

describe("a form with pictures", () => {
  test.each(["/sign-up", "/account/profile", "/account/profile/", "/Account/Profile/"])(
    "at %s has room for one that is a little too large",
    (url) => {
      expect(isTaken(url, 9.5)).toBe(true);
      expect(isTaken(url, 10.5)).toBe(false);
    },
  );

  test("has room for two where two are taken", () => {
    expect(isTaken("/seller/settings", 17.5)).toBe(true);
    expect(isTaken("/seller/settings", 18.5)).toBe(false);
  });

  test("has no more room than text anywhere else, nor does a form without pictures", () => {
    for (const url of ["/seller/settings/address", "/account", "/sign-in", "/sign-up/x"])
      expect(isTaken(url, 1.5), url).toBe(false);
    expect(isTaken("/sign-up", 1.5, "application/x-www-form-urlencoded")).toBe(false);
    expect(isTaken("/sign-in", 0.5)).toBe(true);
  });
});
