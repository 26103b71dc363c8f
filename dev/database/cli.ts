/** `npm run db`: the database alone, in the foreground until Ctrl-C. */
import { dataDirectory, runUntilSignal } from "./foreground";
import { findRunningDatabase, startDatabase } from "./index";
import { liveRecord } from "./record";

const sayItRuns = (url: string) => console.log(`The database of this checkout already runs: ${url}`);

const running = await findRunningDatabase(dataDirectory);
if (running) {
  sayItRuns(running);
} else {
  await runUntilSignal(async () => {
    const database = await startDatabase({ dataDirectory, durable: true, port: 27017, log: console.log });
    if (liveRecord(dataDirectory)?.launcher.pid !== process.pid) {
      sayItRuns(database.url); // someone was faster
      return null;
    }
    console.log(`${database.url}\nCtrl-C stops it.`);
    return () => database.stop();
  });
}
