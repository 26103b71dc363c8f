import { Transform } from "node:stream";

/**
 * Joins what is written in one turn of the event loop into one chunk. The adapter flushes the compressor after each
 * chunk, and React writes a page in dozens of small ones: whole, it takes about 40 % fewer bytes.
 */
export function joinWrites(): Transform {
  let waiting: Buffer[] = [];
  const send = () => {
    if (waiting.length > 0 && !joined.destroyed) joined.push(Buffer.concat(waiting));
    waiting = [];
  };
  const joined = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (waiting.length === 0) setImmediate(send);
      waiting.push(chunk);
      done();
    },
    flush(done) {
      send();
      done();
    },
  });
  return joined;
}
