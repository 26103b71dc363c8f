import { createHash } from "node:crypto";

import { checkedMail, type SendMail } from "./mail";

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
    await (
      await transport
    ).sendMail({
      from,
      to: { name: "", address: to },
      subject,
      html,
      text,
      messageId: messageId(key, domain),
    });
  };
}

/** The same for the same mail, and nothing that tells its key. */
export function messageId(key: string, domain: string): string {
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 40)}@${domain}>`;
}
