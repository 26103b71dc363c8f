import net from "node:net";
import { Cursors } from "./cursors";
import { dispatch, type Gateway } from "./dispatch";
import { encodeReply, MessageSplitter, parseRequest } from "./framing";
import { openPool, type PostgresAddress } from "./postgres";
import { Lanes } from "./lanes";
import { purgeRetryableWrites } from "./sql";
import { Transactions } from "./transactions";

export interface GatewayOptions {
  postgres: PostgresAddress;
  /** Port to listen on; 0 takes a free one. */
  port: number;
  setName?: string;
  report?: (line: string) => void;
}

export interface RunningGateway {
  port: number;
  close(): Promise<void>;
}

/** Connections for single commands. The engine serves two cores; more would only take turns. */
const POOL_SIZE = 24;
/** One connection for each open transaction. */
const TRANSACTION_POOL_SIZE = 64;
const SWEEP_INTERVAL_MS = 60_000;
const PURGE_INTERVAL_MS = 5 * 60_000;
const HOST = "127.0.0.1";

/**
 * Serves the MongoDB wire protocol on loopback, without TLS and without accounts: for development and tests.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const report = options.report ?? (() => undefined);
  const sockets = new Set<net.Socket>();
  const pool = openPool(options.postgres, POOL_SIZE, report);
  const transactionPool = openPool(options.postgres, TRANSACTION_POOL_SIZE, report);
  const transactions = new Transactions(transactionPool, pool, () => sockets.size);
  const cursors = new Cursors();
  const lanes = new Lanes();
  const setName = options.setName ?? "rs0";
  const gateway: Gateway = { address: "", setName, pool, cursors, transactions, lanes };

  let connections = 0;
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    serve(gateway, socket, ++connections, report);
  });
  const port = await listen(server, options.port);
  gateway.address = `${HOST}:${port}`;

  const sweep = setInterval(() => {
    cursors.sweep();
    transactions.sweep();
  }, SWEEP_INTERVAL_MS);
  const purge = setInterval(() => {
    pool.query(purgeRetryableWrites).catch((error: Error) => report(`retryable writes: ${error.message}`));
  }, PURGE_INTERVAL_MS);

  return {
    port,
    async close() {
      clearInterval(sweep);
      clearInterval(purge);
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
      await Promise.race([Promise.allSettled([pool.end(), transactionPool.end()]), pause(1_000)]);
    },
  };
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds).unref());

function listen(server: net.Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host: HOST, backlog: 1024 }, () => {
      server.off("error", reject);
      resolve((server.address() as net.AddressInfo).port);
    });
  });
}

/** Answers the requests of one connection in their order. */
function serve(
  gateway: Gateway,
  socket: net.Socket,
  connectionId: number,
  report: (line: string) => void,
): void {
  const splitter = new MessageSplitter();
  let previous = Promise.resolve();
  const answer = async (message: Buffer) => {
    const request = parseRequest(message);
    const reply = await dispatch(gateway, request, connectionId);
    if (request.wantsReply && !socket.destroyed) socket.write(encodeReply(request, reply));
  };
  const fail = (error: unknown) => {
    report(`connection ${connectionId} closed: ${(error as Error).message}`);
    socket.destroy();
  };
  socket.setNoDelay(true);
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: Buffer) => {
    try {
      for (const message of splitter.push(chunk)) previous = previous.then(() => answer(message)).catch(fail);
    } catch (error) {
      fail(error);
    }
  });
}
