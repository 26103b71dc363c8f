import { type SendMail } from "~/integrations/mail/mail";
import { createSmtpSender } from "~/integrations/mail/smtp.server";
import { env } from "~/lib/env.server";

import { keepDemoMail } from "./demo-mailbox.server";

/**
 * Sends a mail through the SMTP server of the environment, or keeps it for the outbox page where there is none.
 * Called by handlers of the outbox alone: what sends a mail elsewhere would send it before the commit.
 */
export const sendMail: SendMail =
  env.SMTP_URL && env.MAIL_FROM ? createSmtpSender({ url: env.SMTP_URL, from: env.MAIL_FROM }) : keepDemoMail;
