import { db } from "~/db/index.server";
import { TOKEN_ENCRYPTION } from "~/domain/identity/account-mails.server";
import { type OutboxHandler } from "~/domain/outbox/relay-outbox.server";
import { type OutboxPayload } from "~/domain/outbox/payloads.server";
import { decrypt } from "~/lib/encryption.server";
import { paths } from "~/lib/paths";

import { absolute } from "./mail-data.server";
import { sendMail } from "./send-mail.server";

type Payload = OutboxPayload<"mail.account">;

/** Tells somebody about an account of theirs. */
export const mailAccountLetter: OutboxHandler<"mail.account"> = async (payload, { key, signal }) => {
  const name = await nameOf(payload);
  if (payload.id && name === null) return "The account is gone.";
  const { renderAccountLetter } = await import("~/mail-templates/account-letter");
  const letter = renderAccountLetter({
    letter: payload.letter,
    kind: payload.kind,
    name,
    to: payload.to,
    href: absolute(linkOf(payload)),
  });
  await sendMail({ key, to: payload.to, ...letter }, signal);
};

/** Whom the letter greets; null if there is no account. */
async function nameOf({ kind, id }: Payload): Promise<string | null> {
  if (!id) return null;
  const found =
    kind === "SELLER"
      ? await db.shop.findFirst({ where: { id }, select: ["name"] })
      : await db.user.findFirst({ where: { id, disabledAt: null }, select: ["name"] });
  return found?.name ?? null;
}

/** Where a letter's button leads. */
function linkOf({ letter, kind, token: encrypted }: Payload): string {
  const seller = kind === "SELLER";
  const token = encrypted ? decrypt(TOKEN_ENCRYPTION, encrypted) : "";
  switch (letter) {
    case "activate":
      return seller ? paths.sellerActivate(token) : paths.activate(token);
    case "reset-password":
      return seller ? paths.sellerResetPassword(token) : paths.resetPassword(token);
    case "confirm-email":
      return paths.confirmEmail(token);
    case "account-exists":
      return seller ? paths.sellerSignIn() : paths.signIn();
    case "no-account":
      return seller ? paths.sellerSignUp() : paths.signUp();
    // Whoever did not do it takes the account back from here.
    case "password-changed":
    case "two-factor-on":
    case "two-factor-off":
    case "two-factor-guessed":
      return seller ? paths.sellerForgotPassword() : paths.forgotPassword();
    case "email-changed":
    case "account-deleted":
      return paths.home();
  }
}
