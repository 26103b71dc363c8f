import { createServer, type Server } from "node:net";
import { type AddressInfo } from "node:net";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { checkedMail, InvalidMail } from "~/integrations/mail/mail";
import { createSmtpSender } from "~/integrations/mail/smtp.server";

/** Takes every mail and keeps what was said. */
const mailbox: { commands: string[]; message: string }[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((socket) => {
    let received = "";
    let inMessage = false;
    let current = { commands: [] as string[], message: "" };
    socket.write("220 test\r\n");
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      received += chunk.toString();
      for (let end = received.indexOf("\r\n"); end >= 0; end = received.indexOf("\r\n")) {
        const line = received.slice(0, end);
        received = received.slice(end + 2);
        if (inMessage && line !== ".") {
          current.message += `${line}\n`;
          continue;
        }
        if (inMessage) {
          mailbox.push(current);
          current = { commands: [], message: "" };
        } else current.commands.push(line);
        inMessage = line === "DATA";
        if (line === "QUIT") socket.end("221 bye\r\n");
        else socket.write(line === "DATA" ? "354 go\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => server.close());

const mail = {
  key: "mail:purchase-placed:1",
  to: "ada@example.com",
  subject: "Your order",
  html: "<p>Hello</p>",
  text: "Hello",
};
const header = (name: string, message: string) =>
  new RegExp(`^${name}: (.*(?:\\n[ \\t].*)*)`, "im").exec(message)?.[1]?.replace(/\n\s+/g, " ");

describe("createSmtpSender", () => {
  test("sends a mail as HTML and text, with an id that follows from its key", async () => {
    const { port } = server.address() as AddressInfo;
    const send = createSmtpSender({
      url: `smtp://127.0.0.1:${port}`,
      from: "Bazaar <no-reply@bazaar.example>",
    });
    await send(mail);
    await send(mail);
    await send({
      ...mail,
      key: "other",
      subject: "Hello\r\nBcc: eve@example.com\r\n\r\nBody of Eve",
    });
    expect(mailbox).toHaveLength(3);
    const [first, again, other] = mailbox.map(({ message }) => message);
    expect(mailbox[0]!.commands).toContain("MAIL FROM:<no-reply@bazaar.example>");
    expect(mailbox[0]!.commands).toContain("RCPT TO:<ada@example.com>");
    expect(header("From", first!)).toBe("Bazaar <no-reply@bazaar.example>");
    expect(header("Content-Type", first!)).toContain("multipart/alternative");
    expect(first).toContain("<p>Hello</p>");
    const id = header("Message-ID", first!);
    expect(id).toMatch(/^<[0-9a-f]{40}@bazaar\.example>$/);
    expect(header("Message-ID", again!)).toBe(id);
    expect(header("Message-ID", other!)).not.toBe(id);

    // A subject is one line, whatever is in it: no header and no recipient comes of it.
    expect(header("Subject", other!)).toBe("Hello Bcc: eve@example.com Body of Eve");
    expect(header("Bcc", other!)).toBeUndefined();
    expect(mailbox[2]!.commands.filter((line) => line.startsWith("RCPT"))).toEqual([
      "RCPT TO:<ada@example.com>",
    ]);
  });

  test("says when nobody takes the mail", async () => {
    const send = createSmtpSender({ url: "smtp://127.0.0.1:1", from: "a@b.example" });
    await expect(send(mail)).rejects.toThrow(/ECONNREFUSED/);
  });
});

test.each([
  "ada@example.com, eve@example.com",
  "ada@example.com\nBcc: eve@example.com",
  "Ada <ada@example.com>",
  '"ada"@example.com',
  "ada",
  "",
])("refuses to write to %j", (to) => {
  expect(() => checkedMail({ ...mail, to })).toThrow(InvalidMail);
});
