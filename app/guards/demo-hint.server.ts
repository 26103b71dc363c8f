import { demoAccounts, type DemoAccount } from "~/lib/demo-accounts";
import { env } from "~/lib/env.server";

/** E-mail and password of the demo account of a role, for its sign-in page; null outside of a demo. */
export function demoHint(role: DemoAccount["role"]): { email: string; password: string } | null {
  const account = env.APP_MODE === "demo" ? demoAccounts.find((one) => one.role === role) : undefined;
  return account ? { email: account.email, password: account.password } : null;
}

/** Whether mails are kept where everybody can read them, instead of being sent. */
export const showsMails = () => env.APP_MODE === "demo" && !env.SMTP_URL;
