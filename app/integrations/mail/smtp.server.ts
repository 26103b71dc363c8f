import { createHash } from "node:crypto";

import { checkedMail, type SendMail, UndeliverableMail } from "./mail";

interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string;
  /** `Bazaar <no-reply@bazaar.example>` */
  from: string;
}

/** Well below what the outbox allows a handler, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * Sends mails through an SMTP server, over a few connections that are kept. A mail's Message-ID follows from its
 * key, so that mailboxes and relays recognise one that comes twice.
 */
export function createSmtpSender({ url, from }: SmtpOptions): SendMail {
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
  // Loaded with the first mail: most processes send none as they start.
  const transport = import("nodemailer").then(({ createTransport }) =>
    createTransport({ url, pool: true, maxConnections: 3, ...PATIENCE }),
  );
  // Whoever sends the first mail hears of a failure.
  transport.catch(() => undefined);
  return async (mail) => {
    const { key, to, subject, html, text } = checkedMail(mail);
    const message = { from, to: { name: "", address: to }, subject, html, text };
    try {
      await (await transport).sendMail({ ...message, messageId: messageId(key, domain) });
    } catch (error) {
      throw isRefusal(error) ? new UndeliverableMail(error.message, { cause: error }) : error;
    }
  };
}

/**
 * Whether the server has refused this very mail for good: its recipient or its content, with a reply from 500 on
 * (RFC 5321, 4.2.1). What it refuses about us, our password or our sender's address, somebody can put right.
 */
function isRefusal(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { responseCode = 0, command = "" } = error as Error & { responseCode?: number; command?: string };
  return responseCode >= 500 && ["RCPT TO", "DATA"].includes(command);
}

/** The same for the same mail, and nothing that tells its key. */
export function messageId(key: string, domain: string): string {
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${domain}>`;
}
