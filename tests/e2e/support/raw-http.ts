import { connect } from "node:net";

/** A connection on which a test writes what no HTTP client would. */
export interface RawConnection {
  write(text: string | Buffer): void;
  /** Resolves with all that was received once the server has closed the connection. */
  answer: Promise<string>;
}

/** Opens a connection to the server of an address. */
export async function openConnection(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  let received = "";
  socket.on("data", (chunk) => (received += chunk.toString()));
  const answer = new Promise<string>((resolve) => {
    socket.once("close", () => resolve(received));
    // A reset after the answer is the server's way to end a body it will not read.
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  return { write: (text) => void socket.write(text), answer };
}

/** Sends a whole request as it stands and returns the whole answer. */
export async function sendRaw(url: string, text: string): Promise<string> {
  const connection = await openConnection(url);
  connection.write(text);
  return connection.answer;
}

/** The head of a request of ours: `line` such as "GET / HTTP/1.1", further headers as lines. */
export function head(url: string, line: string, ...headers: string[]): string {
  const own = [`Host: ${new URL(url).host}`, `Origin: ${new URL(url).origin}`, "Connection: close"];
  return [line, ...own, ...headers, "", ""].join("\r\n");
}
