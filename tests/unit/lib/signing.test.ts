import { describe, expect, it } from "vitest";

import { hashToken, isSigned, newToken, seal, sign, unseal } from "~/lib/signing.server";

describe("signing", () => {
  it("accepts its own signature, for that purpose and text only", () => {
    const signature = sign("link:order", "BZ-1");
    expect(isSigned("link:order", "BZ-1", signature)).toBe(true);
    expect(isSigned("link:order", "BZ-2", signature)).toBe(false);
    expect(isSigned("link:purchase", "BZ-1", signature)).toBe(false);
    expect(isSigned("link:order", "BZ-1", signature.slice(0, -1))).toBe(false);
    expect(isSigned("link:order", "BZ-1", null)).toBe(false);
  });

  it("opens what it sealed and nothing that was altered", () => {
    const sealed = seal("quote", { total: 1250 });
    expect(unseal("quote", sealed)).toEqual({ total: 1250 });
    const [, signature] = sealed.split(".");
    const forged = `${Buffer.from('{"total":1}').toString("base64url")}.${signature}`;
    expect(unseal("quote", forged)).toBeNull();
    expect(unseal("other", sealed)).toBeNull();
    expect(unseal("quote", "nonsense")).toBeNull();
    expect(unseal("quote", "")).toBeNull();
  });

  it("makes tokens of 256 bits and keeps only their hash", () => {
    const token = newToken();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(newToken()).not.toBe(token);
    expect(hashToken(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashToken(token)).not.toContain(token);
  });
});
