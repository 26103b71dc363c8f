import { ObjectId } from "bson";
import { type Command } from "../command";
import { queryRow } from "../postgres";
import { currentOperations, listDatabases } from "../sql";
import { type HandlerContext, type Handlers } from "./types";

/** The wire protocol and feature set of MongoDB 8.0 is what the engine comes closest to. */
const version = "8.0.0";
const electionId = new ObjectId("7fffffff0000000000000001");

function hello(command: Command, { address, setName }: HandlerContext) {
  return {
    helloOk: true,
    [command.name === "ismaster" ? "ismaster" : "isWritablePrimary"]: true,
    hosts: [address],
    setName,
    setVersion: 1,
    secondary: false,
    primary: address,
    me: address,
    electionId,
    maxBsonObjectSize: 16_777_216,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 25_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId: command.connectionId,
    minWireVersion: 0,
    maxWireVersion: 25,
    readOnly: false,
    ok: 1,
  };
}

/** What clients ask about the server itself. */
export const serverHandlers: Handlers = {
  hello,
  ismaster: hello,
  ping: () => ({ ok: 1 }),
  buildInfo: () => ({
    version,
    versionArray: [8, 0, 0, 0],
    gitVersion: "documentdb-gateway",
    modules: [],
    bits: 64,
    maxBsonObjectSize: 16_777_216,
    ok: 1,
  }),
  getParameter: () => ({ featureCompatibilityVersion: { version: "8.0" }, ok: 1 }),
  connectionStatus: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 }),
  getCmdLineOpts: () => ({ argv: [], parsed: {}, ok: 1 }),
  getLog: () => ({ totalLinesWritten: 0, log: [], ok: 1 }),
  whatsmyuri: (_, { address }) => ({ you: address, ok: 1 }),
  serverStatus: (_, { address }) => ({
    host: address,
    version,
    process: "documentdb-gateway",
    pid: process.pid,
    uptime: process.uptime(),
    ok: 1,
  }),
  listDatabases: async (command, { pool }) =>
    (await queryRow(pool, listDatabases, [command.specification()]))[0] as Buffer,
  currentOp: async (command, { pool }) =>
    (await queryRow(pool, currentOperations, [command.specification()]))[0] as Buffer,
};
