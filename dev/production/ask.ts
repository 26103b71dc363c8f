import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";

/** Whether there is somebody to ask. */
export const canAsk = () => process.stdin.isTTY === true;

/** Asks a person, on standard error, so that output can be piped. */
export async function ask(question: string): Promise<string> {
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await line.question(question);
  } finally {
    line.close();
  }
}

/** Asks for something that must not appear on the screen. */
export async function askSecretly(question: string): Promise<string> {
  process.stderr.write(question);
  // The terminal leaves showing what is typed to this program, which doesn't.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await line.question("");
  } finally {
    line.close();
    process.stderr.write("\n");
  }
}

/** What another program pipes in, without the end of its line. */
export const readInput = async () => (await text(process.stdin)).replace(/\r?\n$/, "");
