import { parseArgs } from "node:util";

import { ask, askSecretly, canAsk, readInput } from "./ask";
import { run } from "./run";

const HELP = `Creates an account that administers the marketplace.

  --email ADDRESS   asked for if it is missing
  --name NAME       asked for if it is missing
  --promote         makes an existing account an administrator's; its name and password stay

The password is asked for, and not shown; or taken from the variable ADMIN_PASSWORD; or from standard input:
  echo "$PASSWORD" | … --email ada@example.com --name Ada
There is no option for it, because the command line of a process can be read by others.`;

/** Nothing can be done without it; the message says what. */
class Missing extends Error {}

/** `npm run admin:create`, and `node build/create-admin.js` in production: exit code 1 if nothing was done. */
await run(async () => {
  const { values } = parseArgs({
    options: {
      email: { type: "string" },
      name: { type: "string" },
      promote: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  // Loaded only now, because the application reads its environment when it is loaded.
  const { administratorSchema, createAdministrator, promoteToAdministrator } =
    await import("~/domain/identity/create-administrator.server");
  const { DomainError } = await import("~/domain/errors");
  try {
    const email = values.email ?? (await asked("E-mail: ", "--email"));
    if (values.promote) {
      const account = administratorSchema.shape.email.safeParse(email);
      if (!account.success) return refuse(messagesOf(account.error));
      const user = await promoteToAdministrator(account.data);
      console.log(`${user.email} is an administrator.`);
      console.log(await nextSteps());
      return 0;
    }
    const name = values.name ?? (await asked("Name: ", "--name"));
    const given = administratorSchema.safeParse({ email, name, password: await password() });
    if (!given.success) return refuse(messagesOf(given.error));
    const user = await createAdministrator(given.data);
    console.log(`${user.email} is an administrator.`);
    console.log(await nextSteps());
    return 0;
  } catch (error) {
    if (error instanceof Missing) return refuse(error.message);
    if (!(error instanceof DomainError)) throw error;
    return refuse(
      error.code === "EMAIL_TAKEN"
        ? `${error.message} --promote makes it an administrator’s.`
        : error.message,
    );
  }
});

/** What the new administrator does now. */
async function nextSteps(): Promise<string> {
  const { env } = await import("~/lib/env.server");
  const { paths } = await import("~/lib/paths");
  const signIn = new URL(paths.adminSignIn(), env.APP_URL).href;
  const twoFactor =
    env.ADMIN_TWO_FACTOR === "required"
      ? `The first thing there is to set up two-step sign-in: have an authenticator app at hand.`
      : `Two-step sign-in can be switched on at ${paths.adminSecurity()}, and should be.`;
  return `Sign in at ${signIn}\n${twoFactor}`;
}

function messagesOf({ issues }: { issues: readonly { message: string }[] }): string {
  return issues.map(({ message }) => message).join(" ");
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

async function asked(question: string, option: string): Promise<string> {
  if (!canAsk()) throw new Missing(`${option} is missing.`);
  return ask(question);
}

async function password(): Promise<string> {
  if (process.env.ADMIN_PASSWORD) return process.env.ADMIN_PASSWORD;
  if (!canAsk()) return readInput();
  const chosen = await askSecretly("Password (10 characters or more): ");
  if (chosen !== (await askSecretly("Once more: "))) throw new Missing("The two passwords are not the same.");
  return chosen;
}
