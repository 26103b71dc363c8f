import { type Account } from "../accounts";

/** What the launcher tells the host process, as its only argument in JSON. */
export interface HostOptions {
  engineDirectory: string;
  account: Account;
  postgresDirectory: string;
  socketDirectory: string;
  durable: boolean;
  /** Ports to try in order; a free one is taken if all are busy. */
  ports: number[];
  logFile: string;
}

/** What the host process tells the launcher. */
export type HostMessage =
  | { type: "ready"; port: number }
  /** Another host serves the data directory. */
  | { type: "busy" }
  | { type: "failed"; reason: string };
