/** A mail, ready to go. */
export interface Mail {
  /** Names the mail: sending it again is sending the same mail. */
  key: string;
  to: string;
  subject: string;
  html: string;
  text: string;
}

/**
 * Hands a mail over for delivery. Resolves when it has been accepted; safe to call again with the same mail.
 * Rejects with UndeliverableMail if it will never be, with any other error if it may be later.
 */
export type SendMail = (mail: Mail) => Promise<void>;

/** The mail will not be accepted, however often it is sent. */
export class UndeliverableMail extends Error {
  override name = "UndeliverableMail";
}

/** The mail has something that no header may hold. */
export class InvalidMail extends UndeliverableMail {
  override name = "InvalidMail";
}

/**
 * The mail with its subject on one line.
 * @throws InvalidMail unless it goes to exactly one plain address
 */
export function checkedMail(mail: Mail): Mail {
  // Stricter than the standard on purpose: names, lists, comments and quoted parts never occur here.
  if (!/^[^\s"(),:;<>@[\\\]]{1,64}@[^\s"(),:;<>@[\\\]]{1,255}$/.test(mail.to))
    throw new InvalidMail("The recipient is not one plain address.");
  // eslint-disable-next-line no-control-regex -- these are what must not get into a header
  return { ...mail, subject: mail.subject.replace(/[\u0000-\u001f\u007f\u2028\u2029\s]+/g, " ").trim() };
}
