import { createServer } from "node:net";
import { type AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { UndeliverableMail } from "~/integrations/mail/mail";
import { createSmtpSender } from "~/integrations/mail/smtp.server";

const mail = { key: "1", to: "ada@example.com", subject: "Hello", html: "<p>Hello</p>", text: "Hello" };

/** Sends a mail through a server that answers a command (or the end of the message) in a way of its own. */
async function sendTo(answers: Record<string, string>): Promise<unknown> {
  const server = createServer((socket) => {
    let received = "";
    let inMessage = false;
    socket.on("error", () => {});
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      received += chunk.toString();
      for (let end = received.indexOf("\r\n"); end >= 0; end = received.indexOf("\r\n")) {
        const line = received.slice(0, end);
        received = received.slice(end + 2);
        if (inMessage && line !== ".") continue;
        const command = inMessage ? "." : (/^[A-Z]+/.exec(line)?.[0] ?? "");
        const usual = { DATA: "354 go", EHLO: "250-test\r\n250 AUTH PLAIN" }[command] ?? "250 ok";
        const answer = answers[command] ?? usual;
        inMessage = command === "DATA" && answer.startsWith("354");
        socket.write(`${answer}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const send = createSmtpSender({ url: `smtp://me:secret@127.0.0.1:${port}`, from: "a@b.example" });
  try {
    return await send(mail).then(
      () => null,
      (error: unknown) => error,
    );
  } finally {
    server.close();
  }
}

test("a server that takes everything takes the mail", async () => {
  expect(await sendTo({ AUTH: "235 ok" })).toBeNull();
});

test.each([
  ["the recipient", { RCPT: "550 5.1.1 no such user" }],
  ["the beginning of the message", { DATA: "554 5.7.1 refused" }],
  ["the message", { ".": "552 5.3.4 too big" }],
])("a mail is undeliverable when %s is refused for good", async (_case, answers) => {
  const error = await sendTo({ AUTH: "235 ok", ...answers });
  expect(error).toBeInstanceOf(UndeliverableMail);
  expect((error as Error).message).toContain(Object.values(answers)[0]!.slice(4));
});

test.each([
  ["the recipient is refused for now", { RCPT: "450 4.2.0 try again later" }],
  ["the message is refused for now", { ".": "451 4.3.0 try again later" }],
  ["our password is refused", { AUTH: "535 5.7.8 wrong" }],
  ["our own address is refused", { MAIL: "553 5.7.1 not your address" }],
  ["the server is closing", { EHLO: "421 4.3.2 closing", HELO: "421 4.3.2 closing" }],
])("a mail is sent again when %s", async (_case, answers) => {
  const error = await sendTo({ AUTH: "235 ok", ...answers });
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(UndeliverableMail);
});
