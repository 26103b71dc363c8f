import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** The addresses that a host name for this machine stands for. */
const addressesOf = (host: string) => (host === "localhost" ? ["127.0.0.1", "::1"] : [host]);

/** Whether nothing listens on the port. */
export async function isPortFree(port: number, host = "localhost"): Promise<boolean> {
  for (const address of addressesOf(host)) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

/** From here on systems give ports to outgoing connections, and to whoever listens on any. */
const FIRST_GIVEN_AWAY = 32_768;

/** A port that is free now, and that nobody gets by chance before it is listened on. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const port = randomInt(FIRST_GIVEN_AWAY - 12_000, FIRST_GIVEN_AWAY);
    if (await isPortFree(port)) return port;
  }
  throw new Error("This machine has no free port left.");
}

/** Whether the port could be listened on; addresses this machine doesn't have stand in nobody's way. */
function canListen(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", ({ code }: NodeJS.ErrnoException) => {
      resolve(code !== "EADDRINUSE" && code !== "EACCES");
    });
    server.listen({ port, host: address, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
