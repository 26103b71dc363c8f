/** `npm run db`: the database alone, in the foreground until Ctrl-C. */
import { readDotEnv } from "../lib/dotenv";
import { root } from "../lib/launch.mjs";
import { DATABASE_DIRECTORY } from "./directory";
import { runUntilSignal } from "./foreground";
import { findRunningDatabase, startDatabase } from "./index";
import { liveRecord } from "./record";

const sayItRuns = (url: string) => console.log(`The database of this checkout already runs: ${url}`);

readDotEnv(root);
const running = await findRunningDatabase(DATABASE_DIRECTORY);
if (running) {
  sayItRuns(running);
} else {
  await runUntilSignal(async () => {
    const database = await startDatabase({
      dataDirectory: DATABASE_DIRECTORY,
      durable: true,
      port: 27017,
      log: console.log,
    });
    if (liveRecord(DATABASE_DIRECTORY)?.launcher.pid !== process.pid) {
      sayItRuns(database.url); // someone was faster
      return null;
    }
    console.log(`${database.url}\nCtrl-C stops it.`);
    return () => database.stop();
  });
}
