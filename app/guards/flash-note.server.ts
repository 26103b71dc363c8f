import { z } from "zod";

import { createOneTimeCookie } from "./one-time-cookie.server";

/** What the next page says above everything else: what a form has done, and what it could not do. */
export interface FlashNote {
  title: string;
  /** Whole sentences, each on a line of its own. */
  lines: string[];
  tone: "success" | "warning";
}

/** As little as a cookie can hold for sure: browsers keep 4 kB of it, encoded and signed. */
const MOST_LINES = 8;
const LONGEST_LINE = 160;

const note = createOneTimeCookie(
  "note",
  z.object({
    title: z.string(),
    lines: z.array(z.string()),
    tone: z.enum(["success", "warning"]),
  }),
);

/** Has the next page say something. What is too long for a cookie is cut, and the note says that there is more. */
export async function announceNote(
  headers: Headers,
  { title, lines = [], tone = "success" }: Pick<FlashNote, "title"> & Partial<FlashNote>,
): Promise<void> {
  const kept = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  const more = lines.length - kept.length;
  const said = [...kept.map(shortened), ...(more > 0 ? [`And ${more} more.`] : [])];
  await note.announce(headers, { title: shortened(title), lines: said, tone });
}

/** What was announced, if anything was, and the headers that have it said once. */
export const takeNote = note.take;

const shortened = (text: string) =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1).trimEnd()}…` : text;
