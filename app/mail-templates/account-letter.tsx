import { Text } from "@react-email/components";

import { Layout, styles } from "./layout";
import { renderLetter, type Letter } from "./render.server";

export interface AccountLetter {
  letter:
    | "activate"
    | "account-exists"
    | "no-account"
    | "reset-password"
    | "password-changed"
    | "confirm-email"
    | "email-changed"
    | "two-factor-on"
    | "two-factor-off"
    | "two-factor-guessed"
    | "account-deleted";
  kind: "USER" | "SELLER";
  /** Of the user or the shop; null where there is no account. */
  name: string | null;
  to: string;
  href: string;
}

interface Words {
  title: string;
  lead: string;
  action: string;
  /** What to do if it was somebody else. */
  otherwise: string;
}

const IGNORE = "If that was not you, ignore this mail: nothing happens without the link.";

/**
 * The words of each letter, for a shopper's account or a shop's. Whoever has not confirmed the address is not greeted by
 * name: it would be a stranger's text in a mail of ours.
 */
function wordsOf({ letter, kind, name, to }: AccountLetter): Words {
  const seller = kind === "SELLER";
  const account = seller ? "shop" : "account";
  switch (letter) {
    case "activate":
      return {
        title: seller ? "Confirm your shop’s e-mail" : "Activate your account",
        lead: `Hello, confirm that ${to} is yours, and your ${account} is ready. You need the password you have chosen. The link works once, for 24 hours.`,
        action: seller ? "Confirm the e-mail" : "Activate my account",
        otherwise: IGNORE,
      };
    case "account-exists":
      return {
        title: `You have ${seller ? "a shop" : "an account"} here already`,
        lead: `Hello ${name}, somebody, probably you, wanted to sign up with ${to}. There is ${seller ? "a shop" : "an account"} with this address, and it is active: simply sign in.`,
        action: "Sign in",
        otherwise: `If you have forgotten the password, the sign-in page helps. If that was not you, ignore this mail: your ${account} has not changed.`,
      };
    case "no-account":
      return {
        title: `No ${account} with this address`,
        lead: `Somebody, probably you, asked for a link to the ${account} of ${to}. There is none with this address; perhaps you have signed up with another one.`,
        action: seller ? "Open a shop" : "Create an account",
        otherwise: "If that was not you, ignore this mail.",
      };
    case "reset-password":
      return {
        title: "Choose a new password",
        lead: `Hello ${name}, here is the link to a new password for your ${account}. It works once, for 30 minutes.`,
        action: "Choose a new password",
        otherwise: `${IGNORE} Your password stays as it is.`,
      };
    case "password-changed":
      return {
        title: "Your password was changed",
        lead: `Hello ${name}, the password of your ${account} was changed, and other devices were signed out.`,
        action: "That was not me",
        otherwise: "If that was you, there is nothing to do. If not, choose a new password at once.",
      };
    case "confirm-email":
      return {
        title: "Confirm your new e-mail",
        lead: `Hello, confirm that ${to} is yours, and your account uses it from then on. The link works once, for 24 hours.`,
        action: "Confirm the new e-mail",
        otherwise: IGNORE,
      };
    case "email-changed":
      return {
        title: "Your e-mail was changed",
        lead: `Hello ${name}, your account has another e-mail address now; mails no longer come to ${to}.`,
        action: "Go to Bazaar",
        otherwise:
          "If that was not you, answer this mail at once: this address can no longer be used to get back in.",
      };
    case "two-factor-on":
      return {
        title: "Two-step sign-in is on",
        lead: `Hello ${name}, signing in to your ${account} takes a code of an authenticator app from now on, and other devices were signed out.`,
        action: "That was not me",
        otherwise:
          "If that was you, there is nothing to do. If not, choose a new password at once and answer this mail.",
      };
    case "two-factor-off":
      return {
        title: "Two-step sign-in is off",
        lead: `Hello ${name}, the password alone signs in to your ${account} from now on.`,
        action: "That was not me",
        otherwise: "If that was you, there is nothing to do. If not, choose a new password at once.",
      };
    case "two-factor-guessed":
      return {
        title: "Somebody has tried many wrong codes",
        lead: `Hello ${name}, somebody who knows the password of your ${account}, or has a browser that is signed in to it, has entered so many wrong codes that we take no more for a while. None of those was right.`,
        action: "Choose a new password",
        otherwise:
          "If that was you, wait a while and try again. If not, choose a new password at once: the one you have is known to somebody else.",
      };
    case "account-deleted":
      return {
        title: "Your account was deleted",
        lead: `Hello, the account of ${to} was deleted, with its name, addresses and picture. Shops keep their orders without them; what was still under way is erased once it is over. This is our last mail about it.`,
        action: "Go to Bazaar",
        otherwise: "If that was not you, answer this mail at once.",
      };
  }
}

/** The letters that go only to whom an account belongs. */
const TO_OWNERS: readonly AccountLetter["letter"][] = [
  "account-exists",
  "reset-password",
  "password-changed",
  "email-changed",
  "two-factor-on",
  "two-factor-off",
  "two-factor-guessed",
];

function reasonOf({ letter, kind, to }: AccountLetter): string {
  if (letter === "account-deleted") return "You get this mail because you had an account at Bazaar.";
  if (!TO_OWNERS.includes(letter)) return `You get this mail because somebody has entered ${to} at Bazaar.`;
  return `You get this mail because you have ${kind === "SELLER" ? "a shop" : "an account"} at Bazaar.`;
}

/** To whom an account belongs, or an address without one: what happened, and one thing to do. */
export function renderAccountLetter(letter: AccountLetter): Letter {
  const words = wordsOf(letter);
  return renderLetter(words.title, <AccountMail {...words} href={letter.href} reason={reasonOf(letter)} />);
}

function AccountMail({
  title,
  lead,
  action,
  otherwise,
  href,
  reason,
}: Words & { href: string; reason: string }) {
  return (
    <Layout preview={title} title={title} lead={lead} action={{ label: action, href }} reason={reason}>
      <Text className="muted" style={{ ...styles.muted, paddingTop: "20px" }}>
        {otherwise}
      </Text>
    </Layout>
  );
}
