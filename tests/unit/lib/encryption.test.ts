import { expect, it } from "vitest";

import { decrypt, encrypt } from "~/lib/encryption.server";

it("reads back what it wrote, which is never the same twice", () => {
  const first = encrypt("totp", "JBSWY3DPEHPK3PXP ä");
  expect(decrypt("totp", first)).toBe("JBSWY3DPEHPK3PXP ä");
  expect(first).not.toContain("JBSW");
  expect(encrypt("totp", "JBSWY3DPEHPK3PXP ä")).not.toBe(first);
});

it("refuses what was altered, cut short, or written for another purpose", () => {
  const written = encrypt("totp", "secret");
  const bytes = Buffer.from(written, "base64url");
  for (let at = 0; at < bytes.length; at += 1) {
    const altered = Buffer.from(bytes);
    altered[at] = altered[at]! ^ 1;
    expect(() => decrypt("totp", altered.toString("base64url"))).toThrow();
  }
  expect(() => decrypt("totp", bytes.subarray(0, 20).toString("base64url"))).toThrow();
  expect(() => decrypt("bank", written)).toThrow();
});
