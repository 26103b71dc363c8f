import { z } from "zod";

import { parseCloudinaryUrl } from "./cloudinary-url";

/** Secrets that only a demo may use; production refuses to start with them. */
const DEMO_SECRET = "demo-secret-that-is-public-and-therefore-worthless";

const DEMO_ENCRYPTION_KEY = "d3".repeat(32);

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  APP_MODE: z.enum(["demo", "production"]).default("demo"),
  APP_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("localhost"),
  DATABASE_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, "must start with mongodb:// or mongodb+srv://"),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").default(DEMO_SECRET),
  /** Encrypts what must be read again, such as the secrets of authenticator apps: 32 bytes as 64 hex digits. */
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "must be 64 hex digits, as `openssl rand -hex 32` prints them")
    .default(DEMO_ENCRYPTION_KEY),
  CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "must be a three-letter currency code such as USD", abort: true })
    .refine(hasCents, "must be a currency with two decimals, as every amount here is counted in hundredths")
    .default("USD"),
  /** Platform fee in basis points of goods after discount. */
  FEE_BPS: z.coerce.number().int().min(0).max(10_000).default(1000),
  /** Days between delivery and the moment a seller may withdraw; 0 in a demo. */
  HOLD_DAYS: z.coerce.number().int().min(0).max(365).optional(),
  /** Whether collected cash counts as handed over on delivery (a demo) or is recorded by an administrator. */
  CASH_REMITTED_ON_DELIVERY: flag.optional(),
  /** Whether a new shop is open once its e-mail is confirmed (a demo) or waits for an administrator. */
  SHOP_APPROVAL: z.enum(["automatic", "manual"]).optional(),
  /** Whether administrators must use an authenticator app; they always may. */
  ADMIN_TWO_FACTOR: z.enum(["required", "optional"]).optional(),
  /** HTTP processes that `build/cluster.js` runs behind one port. */
  WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  MEDIA_DIRECTORY: z.string().min(1).default(".data/media"),
  /** Where mails are handed over; without it a demo keeps them for its outbox page. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, "must start with smtp:// or smtps://")
    .optional(),
  /** The sender of every mail. */
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n"]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      error: "must be an address such as Bazaar <no-reply@bazaar.example>",
    })
    .optional(),
  /** Whether the HTTP process carries out the outbox and the jobs, or leaves them to a process of their own. */
  WORKER: z.enum(["inline", "off"]).default("inline"),
  /** Keeps uploaded pictures at Cloudinary instead of in MEDIA_DIRECTORY. */
  CLOUDINARY_URL: z
    .string()
    .refine((value) => parseCloudinaryUrl(value) !== null, "must look like cloudinary://key:secret@cloud")
    .optional(),
  /** Attempts a minute and address at signing in or placing a purchase. */
  RATE_LIMIT_SIGN_IN: z.coerce.number().int().min(1).default(10),
  RATE_LIMIT_CHECKOUT: z.coerce.number().int().min(1).default(30),
  /** Purchases an hour with one e-mail address that is not known to be that of whoever places them. */
  RATE_LIMIT_PURCHASES_PER_EMAIL: z.coerce.number().int().min(1).default(20),
});

/** What depends on the mode is settled when the environment is read. */
type Settled = "HOLD_DAYS" | "CASH_REMITTED_ON_DELIVERY" | "SHOP_APPROVAL" | "ADMIN_TWO_FACTOR";

export type Env = z.infer<typeof schema> & Required<Pick<z.infer<typeof schema>, Settled>>;

/** Whether a currency is counted in hundredths: JPY has no decimals, KWD has three. */
function hasCents(currency: string): boolean {
  const { maximumFractionDigits } = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return maximumFractionDigits === 2;
}

/** The environment is wrong; the message names the variable and says what it should be. */
export class InvalidEnvironment extends Error {
  override name = "InvalidEnvironment";
}

/**
 * Reads the environment once.
 * @throws InvalidEnvironment with one sentence per wrong variable
 */
export function parseEnvironment(source: Record<string, string | undefined>): Env {
  // An empty variable, as `.env` files leave them, means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => {
      const name = issue.path.join(".");
      return given[name] === undefined ? `${name} is not set.` : `${name} is wrong: ${issue.message}.`;
    });
    throw new InvalidEnvironment(sentences.join(" "));
  }
  const value = parsed.data;
  const demo = value.APP_MODE === "demo";
  if (!demo) refuseDemoSettings(value);
  if (value.SMTP_URL && !value.MAIL_FROM)
    throw new InvalidEnvironment("MAIL_FROM is not set: mails sent through SMTP_URL need a sender.");
  return {
    ...value,
    HOLD_DAYS: value.HOLD_DAYS ?? (demo ? 0 : 7),
    CASH_REMITTED_ON_DELIVERY: value.CASH_REMITTED_ON_DELIVERY ?? demo,
    SHOP_APPROVAL: value.SHOP_APPROVAL ?? (demo ? "automatic" : "manual"),
    ADMIN_TWO_FACTOR: value.ADMIN_TWO_FACTOR ?? (demo ? "optional" : "required"),
  };
}

function refuseDemoSettings(value: z.infer<typeof schema>): void {
  if (value.SESSION_SECRET === DEMO_SECRET)
    throw new InvalidEnvironment("SESSION_SECRET is not set: APP_MODE=production needs a secret of its own.");
  if (value.ENCRYPTION_KEY === DEMO_ENCRYPTION_KEY)
    throw new InvalidEnvironment("ENCRYPTION_KEY is not set: APP_MODE=production needs a key of its own.");
  if (parseCloudinaryUrl(value.CLOUDINARY_URL ?? "")?.uploadPrefix.startsWith("http:"))
    throw new InvalidEnvironment(
      "CLOUDINARY_URL names a simulator: APP_MODE=production needs an upload_prefix with https://, or none.",
    );
  const url = new URL(value.APP_URL);
  if (url.protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(url.hostname))
    throw new InvalidEnvironment("APP_URL must start with https:// when APP_MODE=production.");
  if (!value.SMTP_URL)
    throw new InvalidEnvironment(
      "SMTP_URL is not set: APP_MODE=production needs a server that takes its mails, such as smtp://user:password@host:587.",
    );
}

/** The parsed environment of this process. */
export const env: Env = parseEnvironment(process.env);
