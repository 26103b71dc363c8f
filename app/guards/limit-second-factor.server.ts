import { type AppLoadContext } from "@remix-run/node";

import { limitFailures } from "~/domain/limits/limit-account.server";
import { WrongPassword } from "~/domain/identity/errors";
import { WrongCode } from "~/domain/two-factor/errors";
import { type Holder } from "~/domain/two-factor/holder.server";

import { orTooMany } from "./attempts.server";

/**
 * Takes one attempt at a second factor: every code that anybody enters passes here.
 * @throws a page with status 429 after too many wrong ones
 */
export async function limitSecondFactor<T>(
  { context }: { context: AppLoadContext },
  { kind, id }: Holder,
  attempt: () => Promise<T>,
): Promise<T> {
  return orTooMany(
    limitFailures(
      "secondFactor",
      { account: `${kind}:${id}`, address: context.clientAddress },
      { attempt, failed: (error) => error instanceof WrongCode || error instanceof WrongPassword },
    ),
    context,
  );
}
