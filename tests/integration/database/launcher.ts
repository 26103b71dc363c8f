/** Starts the embedded database on the directory given, prints its URL and ends it on SIGTERM. */
import { runUntilSignal } from "../../../dev/database/foreground";
import { startDatabase } from "../../../dev/database/index";
import { embeddedOnly } from "./own-database";

await runUntilSignal(async () => {
  const database = await startDatabase({ dataDirectory: process.argv[2] ?? "", durable: true }, embeddedOnly);
  console.log(database.url);
  return () => database.stop();
});
