import { isIPv6 } from "node:net";

import { pageOf } from "./request-path.server";

/** What a client may only do so often: guess passwords and codes, have mails sent, upload, and place purchases. */
export type LimitedAction = "signIn" | "secondFactor" | "account" | "mail" | "upload" | "checkout";

const LIMITED_PAGES: Record<string, LimitedAction> = {
  "/sign-in": "signIn",
  "/seller/sign-in": "signIn",
  "/admin/sign-in": "signIn",
  "/seller/sign-in/code": "secondFactor",
  "/admin/sign-in/code": "secondFactor",
  "/account/security": "account",
  "/seller/settings/security": "account",
  "/admin/security": "account",
  "/account/data": "account",
  "/account/profile": "upload",
  "/seller/settings": "upload",
  "/sign-up": "mail",
  "/activate": "mail",
  "/activate/resend": "mail",
  "/forgot-password": "mail",
  "/reset-password": "mail",
  "/confirm-email": "mail",
  "/seller/sign-up": "mail",
  "/seller/activate": "mail",
  "/seller/activate/resend": "mail",
  "/seller/forgot-password": "mail",
  "/seller/reset-password": "mail",
  "/checkout/review": "checkout",
};

/** The limited action that a post to this path is, if it is one. */
export function limitedAction(path: string): LimitedAction | null {
  return LIMITED_PAGES[pageOf(path)] ?? null;
}

/** Who is counted: an IPv4 address, or the /64 network that an IPv6 client can choose its addresses from. */
export function clientKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, "");
  if (!isIPv6(plain)) return plain;
  const [head = "", tail] = plain.split("%", 1)[0]!.split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail ? tail.split(":").length : 0;
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest);
  const network = [...groups, ...Array<string>(zeros).fill("0"), ...(tail ? tail.split(":") : [])].slice(
    0,
    4,
  );
  return `${network.map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}
