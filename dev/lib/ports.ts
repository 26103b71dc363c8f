import { createServer } from "node:net";

/** The addresses that a host name for this machine stands for. */
const addressesOf = (host: string) => (host === "localhost" ? ["127.0.0.1", "::1"] : [host]);

/** Whether nothing listens on the port. */
export async function isPortFree(port: number, host = "localhost"): Promise<boolean> {
  for (const address of addressesOf(host)) {
    if ((await tryPort(port, address)) === "busy") return false;
  }
  return true;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0, "127.0.0.1");
  if (port === "busy") throw new Error("This machine has no free port left.");
  return (await isPortFree(port)) ? port : freePort();
}

/** The port, if it could be listened on; addresses this machine doesn't have count as free. */
function tryPort(port: number, address: string): Promise<number | "busy"> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      resolve(error.code === "EADDRINUSE" || error.code === "EACCES" ? "busy" : port);
    });
    server.listen({ port, host: address, exclusive: true }, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound ? bound.port : port));
    });
  });
}
