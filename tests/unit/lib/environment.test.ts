import { describe, expect, it } from "vitest";

import { InvalidEnvironment, parseEnvironment } from "~/lib/env.server";

const DATABASE_URL = "mongodb://127.0.0.1:27017/bazaar?replicaSet=rs0";
const production = {
  DATABASE_URL,
  APP_MODE: "production",
  APP_URL: "https://bazaar.example",
  SESSION_SECRET: "0123456789abcdef0123456789abcdef",
  ENCRYPTION_KEY: "0123456789abcdef".repeat(4),
  SMTP_URL: "smtp://user:secret@mail.example:587",
  MAIL_FROM: "Bazaar <no-reply@bazaar.example>",
};

const refusal = (source: Record<string, string | undefined>) => {
  try {
    parseEnvironment(source);
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidEnvironment);
    return (error as Error).message;
  }
  return null;
};

describe("parseEnvironment", () => {
  it("needs no more than a database to run a demo", () => {
    expect(parseEnvironment({ DATABASE_URL })).toMatchObject({
      NODE_ENV: "production",
      APP_MODE: "demo",
      APP_URL: "http://localhost:3000",
      PORT: 3000,
      HOST: "localhost",
      CURRENCY: "USD",
      FEE_BPS: 1000,
      HOLD_DAYS: 0,
      CASH_REMITTED_ON_DELIVERY: true,
      TRUST_PROXY: 0,
    });
  });

  it("holds money back and waits for cash in production, unless told otherwise", () => {
    expect(parseEnvironment(production)).toMatchObject({ HOLD_DAYS: 7, CASH_REMITTED_ON_DELIVERY: false });
    expect(
      parseEnvironment({ ...production, HOLD_DAYS: "0", CASH_REMITTED_ON_DELIVERY: "true" }),
    ).toMatchObject({ HOLD_DAYS: 0, CASH_REMITTED_ON_DELIVERY: true });
  });

  it("takes an empty variable, as .env files have them, as one that is not set", () => {
    expect(parseEnvironment({ DATABASE_URL, PORT: "", HOST: "" })).toMatchObject({
      PORT: 3000,
      HOST: "localhost",
    });
  });

  it.each([
    [{}, "DATABASE_URL is not set."],
    [{ DATABASE_URL: "postgres://localhost/x" }, "DATABASE_URL is wrong: must start with mongodb://"],
    [{ DATABASE_URL, PORT: "http" }, "PORT is wrong:"],
    [{ DATABASE_URL, PORT: "70000" }, "PORT is wrong:"],
    [{ DATABASE_URL, CURRENCY: "dollars" }, "CURRENCY is wrong: must be a three-letter currency code"],
    [{ DATABASE_URL, APP_URL: "bazaar.example" }, "APP_URL is wrong:"],
    [{ DATABASE_URL, APP_URL: "ftp://bazaar.example" }, "APP_URL is wrong:"],
    [{ DATABASE_URL, FEE_BPS: "10001" }, "FEE_BPS is wrong:"],
    [{ DATABASE_URL, SESSION_SECRET: "short" }, "SESSION_SECRET is wrong: must have at least 32 characters."],
    [{ DATABASE_URL, ENCRYPTION_KEY: "short" }, "ENCRYPTION_KEY is wrong: must be 64 hex digits"],
    [{ DATABASE_URL, SHOP_APPROVAL: "never" }, "SHOP_APPROVAL is wrong:"],
    [{ DATABASE_URL, CASH_REMITTED_ON_DELIVERY: "yes" }, "CASH_REMITTED_ON_DELIVERY is wrong:"],
    [
      { DATABASE_URL, CLOUDINARY_URL: "https://bazaar" },
      "CLOUDINARY_URL is wrong: must look like cloudinary://",
    ],
    [{ DATABASE_URL, RATE_LIMIT_SIGN_IN: "0" }, "RATE_LIMIT_SIGN_IN is wrong:"],
    [{ DATABASE_URL, WORKER: "on" }, "WORKER is wrong:"],
    [{ DATABASE_URL, SMTP_URL: "mail.example" }, "SMTP_URL is wrong: must start with smtp:// or smtps://."],
    [{ DATABASE_URL, MAIL_FROM: "Bazaar" }, "MAIL_FROM is wrong: must be an address"],
    [{ DATABASE_URL, MAIL_FROM: "Bazaar <a@b.example>\nBcc: x@y.example" }, "MAIL_FROM is wrong:"],
    [{ DATABASE_URL, SMTP_URL: "smtp://mail.example" }, "MAIL_FROM is not set:"],
  ])("names the wrong variable in %o", (source, sentence) => {
    expect(refusal(source)).toContain(sentence);
  });

  it("accepts only currencies with two decimals, as amounts are shown", () => {
    expect(refusal({ DATABASE_URL, CURRENCY: "EUR" })).toBeNull();
    for (const CURRENCY of ["JPY", "KWD"]) {
      expect(refusal({ DATABASE_URL, CURRENCY })).toMatch(/^CURRENCY is wrong: must be .*two decimals.*\.$/);
    }
    expect(refusal({ DATABASE_URL, CURRENCY: "x" })).toBe(
      "CURRENCY is wrong: must be a three-letter currency code such as USD.",
    );
  });

  it("names every wrong variable at once", () => {
    const sentences = refusal({ PORT: "x", CURRENCY: "x" });
    for (const name of ["DATABASE_URL", "PORT", "CURRENCY"]) expect(sentences).toContain(name);
  });

  describe("in production", () => {
    it("accepts settings of its own", () => expect(refusal(production)).toBeNull());

    it("refuses a missing secret", () => {
      expect(refusal({ ...production, SESSION_SECRET: undefined })).toContain("SESSION_SECRET is not set");
    });

    it("refuses the secret that every demo uses", () => {
      const demo = parseEnvironment({ DATABASE_URL }).SESSION_SECRET;
      expect(refusal({ ...production, SESSION_SECRET: demo })).toContain("SESSION_SECRET");
    });

    it("refuses a missing encryption key, and the one that every demo uses", () => {
      expect(refusal({ ...production, ENCRYPTION_KEY: undefined })).toContain("ENCRYPTION_KEY is not set");
      const demo = parseEnvironment({ DATABASE_URL }).ENCRYPTION_KEY;
      expect(refusal({ ...production, ENCRYPTION_KEY: demo })).toContain("ENCRYPTION_KEY is not set");
    });

    it("has shops approved and administrators use a second factor, unless told otherwise", () => {
      const strict = { SHOP_APPROVAL: "manual", ADMIN_TWO_FACTOR: "required" } as const;
      const lax = { SHOP_APPROVAL: "automatic", ADMIN_TWO_FACTOR: "optional" } as const;
      expect(parseEnvironment(production)).toMatchObject(strict);
      expect(parseEnvironment({ DATABASE_URL })).toMatchObject(lax);
      expect(parseEnvironment({ ...production, ...lax })).toMatchObject(lax);
    });

    it("refuses to keep its mails to itself", () => {
      expect(refusal({ ...production, SMTP_URL: undefined })).toBe(
        "SMTP_URL is not set: APP_MODE=production needs a server that takes its mails, such as smtp://user:password@host:587.",
      );
    });

    it("refuses a simulated Cloudinary", () => {
      const CLOUDINARY_URL = "cloudinary://k:s@bazaar?upload_prefix=http%3A%2F%2F127.0.0.1%3A4406";
      expect(parseEnvironment({ DATABASE_URL, CLOUDINARY_URL })).toMatchObject({ CLOUDINARY_URL });
      expect(refusal({ ...production, CLOUDINARY_URL })).toContain("CLOUDINARY_URL names a simulator");
      expect(refusal({ ...production, CLOUDINARY_URL: "cloudinary://k:s@bazaar" })).toBeNull();
    });

    it("refuses http, but for this machine", () => {
      const withUrl = (url: string) => refusal({ ...production, APP_URL: url });
      expect(withUrl("http://bazaar.example")).toContain("APP_URL must start with https://");
      expect(withUrl("http://localhost.evil.example")).toContain("APP_URL must start with https://");
      expect(withUrl("http://localhost:3000")).toBeNull();
      expect(withUrl("http://127.0.0.1:3000")).toBeNull();
      expect(withUrl("http://[::1]:3000")).toBeNull();
    });
  });
});
