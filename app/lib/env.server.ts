import { z } from "zod";

/** Secrets that only a demo may use; production refuses to start with them. */
const DEMO_SECRET = "demo-secret-that-is-public-and-therefore-worthless";

const flag = z.enum(["true", "false"]).transform((value) => value === "true");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  APP_MODE: z.enum(["demo", "production"]).default("demo"),
  APP_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("localhost"),
  DATABASE_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, "must start with mongodb:// or mongodb+srv://"),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").default(DEMO_SECRET),
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
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  MEDIA_DIRECTORY: z.string().min(1).default(".data/media"),
  /** Attempts a minute and address at signing in or placing a purchase. */
  RATE_LIMIT_SIGN_IN: z.coerce.number().int().min(1).default(10),
  RATE_LIMIT_CHECKOUT: z.coerce.number().int().min(1).default(30),
});

export type Env = z.infer<typeof schema> & { HOLD_DAYS: number; CASH_REMITTED_ON_DELIVERY: boolean };

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
  return {
    ...value,
    HOLD_DAYS: value.HOLD_DAYS ?? (demo ? 0 : 7),
    CASH_REMITTED_ON_DELIVERY: value.CASH_REMITTED_ON_DELIVERY ?? demo,
  };
}

function refuseDemoSettings(value: z.infer<typeof schema>): void {
  if (value.SESSION_SECRET === DEMO_SECRET)
    throw new InvalidEnvironment("SESSION_SECRET is not set: APP_MODE=production needs a secret of its own.");
  const url = new URL(value.APP_URL);
  if (url.protocol === "http:" && !["localhost", "127.0.0.1", "[::1]"].includes(url.hostname))
    throw new InvalidEnvironment("APP_URL must start with https:// when APP_MODE=production.");
}

/** The parsed environment of this process. */
export const env: Env = parseEnvironment(process.env);
