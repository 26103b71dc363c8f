import { storeUpload } from "~/domain/media/store-upload.server";

import { photo } from "./pictures";

/** Begins an upload and ends, as a machine does that loses its power, at the point its argument names. */
const bytes = await photo(400, 300).jpeg().toBuffer();
async function* arriving() {
  yield bytes;
}
await storeUpload("user:0123456789abcdef01234567", "avatar", arriving(), {
  at(point) {
    if (point === process.argv[2]) process.kill(process.pid, "SIGKILL");
  },
});
