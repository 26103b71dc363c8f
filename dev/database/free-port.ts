import net from "node:net";

/** The first of the ports that is free on loopback, or any free one. */
export async function freePort(preferred: readonly number[]): Promise<number> {
  for (const port of preferred) if (await probe(port)) return port;
  const port = await probe(0);
  if (port === null) throw new Error("no free port");
  return port;
}

function probe(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host: "127.0.0.1" }, () => {
      const taken = (server.address() as net.AddressInfo).port;
      server.close(() => resolve(taken));
    });
  });
}
