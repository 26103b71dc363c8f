// Downloads mongod into the directory given and prints where it is. Run as a process of its own, because the
// download cannot be cancelled otherwise.
import MemoryServer from "mongodb-memory-server-core";

/** The series the application is meant for. */
const version = "8.0.15";

const [downloadDir] = process.argv.slice(2);
try {
  console.log(await MemoryServer.MongoBinary.getPath({ downloadDir, version }));
} catch {
  process.exitCode = 1;
}
