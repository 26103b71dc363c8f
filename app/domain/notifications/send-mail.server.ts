import { Hopeless } from "~/domain/outbox/hopeless";
import { type Mail, type SendMail, UndeliverableMail } from "~/integrations/mail/mail";
import { createSmtpSender } from "~/integrations/mail/smtp.server";
import { env } from "~/lib/env.server";

import { keepDemoMail } from "./demo-mailbox.server";

const send: SendMail =
  env.SMTP_URL && env.MAIL_FROM ? createSmtpSender({ url: env.SMTP_URL, from: env.MAIL_FROM }) : keepDemoMail;

/**
 * Sends a mail through the SMTP server of the environment, or keeps it for the outbox page where there is none.
 * Called by handlers of the outbox alone: what sends a mail elsewhere would send it before the commit.
 * @param signal of the handler; once it is aborted nothing is sent
 * @throws Hopeless if the mail can't be delivered, however often it is sent
 */
export async function sendMail(mail: Mail, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  try {
    await send(mail);
  } catch (error) {
    if (error instanceof UndeliverableMail) throw new Hopeless(error.message, { cause: error });
    throw error;
  }
}
