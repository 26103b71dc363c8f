import { closeDatabase } from "~/db/index.server";
import { limitFailures, TooManyAttempts } from "~/domain/limits/limit-account.server";
import { takeAttempt } from "~/domain/limits/take-attempt.server";

/**
 * Another server process: tries `count` wrong passwords at an account, all at once, and tells how many were heard.
 * Then takes as many attempts of the address within a minute as it gets.
 *
 *   node --import tsx guess.ts <account> <address> <count>
 */
const [account = "", address = "", count = "0"] = process.argv.slice(2);
const wrong = new Error("wrong");
const guesses = Array.from({ length: Number(count) }, () =>
  limitFailures(
    "signIn",
    { account, address },
    { attempt: () => Promise.reject(wrong), failed: (error) => error === wrong },
  ).catch((error: unknown) => {
    if (error === wrong) return "heard";
    if (error instanceof TooManyAttempts) return "refused";
    throw error;
  }),
);
const heard = (await Promise.all(guesses)).filter((answer) => answer === "heard").length;
let taken = 0;
while (taken < 1000 && (await takeAttempt("signIn", address)) === null) taken += 1;
console.log(JSON.stringify({ heard, taken }));
await closeDatabase();
