import { type ServerResponse } from "node:http";
import { relative, resolve } from "node:path";

import { LOCAL_PREFIX } from "~/lib/media-url";

import { MEDIA_POLICY } from "./security-headers.server";

/** What goes with each file below a directory of pictures, for the option `setHeaders` of express.static. */
export function mediaHeaders(directory: string) {
  const uploads = resolve(directory, LOCAL_PREFIX);
  return (response: ServerResponse, file: string): void => {
    response.setHeader("Content-Security-Policy", MEDIA_POLICY);
    // What was uploaded never changes under its name. The demo's pictures do, when they are drawn anew.
    if (!relative(uploads, file).startsWith(".."))
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
  };
}
