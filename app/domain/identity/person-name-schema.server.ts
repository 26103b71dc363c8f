import { z } from "zod";

import { HIDDEN_SIGN } from "~/lib/hidden-signs";

/**
 * The name of a person, wherever one is typed: it stands in mails, some of which go to addresses that nobody has
 * confirmed, and on other people's pages.
 * @param missing what is said where it is left out
 */
export const personName = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(100, "Please keep this under 100 characters.")
    .refine((name) => name === "" || isName(name), "Please enter a name, without links or special signs.");

const isName = (name: string) =>
  /[\p{L}\p{N}]/u.test(name) && !HIDDEN_SIGN.test(name) && !/[<>]|:\/\/|www\./iu.test(name);

/** A person's name as it is greeted by. */
export const personNameSchema = personName("Please enter your name.");
