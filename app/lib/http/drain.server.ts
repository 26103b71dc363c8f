import { type Server } from "node:http";

/**
 * Stops accepting connections and waits for the requests under way.
 * @param graceMilliseconds how long they may take; after that their connections are cut
 * @returns whether all of them got their answers
 */
export function drain(server: Server, graceMilliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    let complete = true;
    // Connections that browsers keep open fall idle one by one as their last answer is sent.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => {
      complete = false;
      server.closeAllConnections();
    }, graceMilliseconds);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve(complete);
    });
    server.closeIdleConnections();
  });
}
