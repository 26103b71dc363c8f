import net from "node:net";

/** A connection between gateway and PostgreSQL that a test can cut at a statement. */
export interface Proxy {
  /** Where the gateway connects to, on loopback. */
  port: number;
  /** Cuts the connection that next sends `statement`: before it gets there, or after its answer has come back. */
  cutAt(statement: string, moment: "before" | "after"): void;
  close(): Promise<void>;
}

/** Starts a proxy on loopback before the unix socket of a PostgreSQL. */
export async function startProxy(socketPath: string): Promise<Proxy> {
  let trap: { statement: string; moment: "before" | "after" } | null = null;
  const server = net.createServer((client) => {
    const upstream = net.connect(socketPath);
    let cutOnAnswer = false;
    const cut = () => {
      client.destroy();
      upstream.destroy();
    };
    client.on("data", (data) => {
      if (trap && data.toString("latin1").includes(trap.statement)) {
        const { moment } = trap;
        trap = null;
        if (moment === "before") return cut();
        cutOnAnswer = true;
      }
      upstream.write(data);
    });
    upstream.on("data", (data) => (cutOnAnswer ? cut() : client.write(data)));
    for (const socket of [client, upstream]) socket.on("error", cut).on("close", cut);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as net.AddressInfo).port,
    cutAt: (statement, moment) => void (trap = { statement, moment }),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
