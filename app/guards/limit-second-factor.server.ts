import { type AppLoadContext } from "@remix-run/node";

import { limitFailures } from "~/domain/limits/limit-account.server";
import { warnOfGuessing } from "~/domain/limits/warn-of-guessing.server";
import { WrongPassword } from "~/domain/identity/errors";
import { WrongCode } from "~/domain/two-factor/errors";
import { type Holder } from "~/domain/two-factor/holder.server";

import { orTooMany } from "./attempts.server";

/**
 * Takes one attempt at a second factor: every code that anybody enters passes here. The owner hears of it when all
 * that may be tried is used up.
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
      {
        attempt,
        failed: (error) => error instanceof WrongCode || error instanceof WrongPassword,
        usedUp: () => warnOfGuessing({ kind, id }, context.clientAddress),
      },
    ),
    context,
  );
}
