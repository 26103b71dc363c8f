import { type RequestHandler } from "express";

/**
 * Ends what asks for a file that is not there: nobody reads a page in the place of a picture or a script, so none is
 * rendered for it. Kept by nobody, since the file may be there in a moment: a picture is put into its place after it
 * was announced, and during a release the other version has the script.
 */
export const missingFile: RequestHandler = (_request, response) => {
  response.status(404).set("Cache-Control", "no-store").type("text/plain").send("Not found\n");
};
