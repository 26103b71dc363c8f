import { createCookie } from "@remix-run/node";

import { env } from "~/lib/env.server";
import { isSigned, newToken, sign } from "~/lib/signing.server";

/** Accounts that one browser is known to; who has more signs in as from a new one. */
const MOST = 5;

/**
 * The browser's proof that it has signed in to an account before. It opens nothing: its attempts at the password are
 * counted by themselves, so that strangers who try many keep nobody out of their own browser. It names no account,
 * and stays when somebody signs out.
 */
const cookie = createCookie("known", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.APP_URL.startsWith("https:"),
  maxAge: 365 * 86_400,
});

const PURPOSE = "known-device";

/** An id that the browser has for one account, with our signature about both. */
type Entry = `${string}.${string}`;

const isOf = (account: string) => (entry: Entry) => {
  const [id, signature] = entry.split(".");
  return isSigned(PURPOSE, `${account}\n${id}`, signature);
};

async function readEntries(request: Request): Promise<Entry[]> {
  const value: unknown = await cookie.parse(request.headers.get("cookie"));
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list
    .filter((one): one is Entry => typeof one === "string" && /^[\w-]{43}\.[\w-]{43}$/.test(one))
    .slice(0, MOST);
}

/**
 * What this browser is known by at an account; undefined if it has never signed in there.
 * @param account as it is counted: `USER:name@example.com`
 */
export async function readKnownDevice(request: Request, account: string): Promise<string | undefined> {
  return (await readEntries(request)).find(isOf(account))?.split(".", 1)[0];
}

/** Has the browser remember that it has signed in to an account; sent with the answer's headers. */
export async function rememberDevice(request: Request, account: string, headers: Headers): Promise<void> {
  const entries = await readEntries(request);
  const id = newToken();
  const own = entries.find(isOf(account)) ?? (`${id}.${sign(PURPOSE, `${account}\n${id}`)}` as const);
  const kept = [own, ...entries.filter((entry) => entry !== own)].slice(0, MOST);
  headers.append("Set-Cookie", await cookie.serialize(kept));
}
