import { createCookie } from "@remix-run/node";
import { z } from "zod";

import { env } from "~/lib/env.server";

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

/** A page that never comes leaves no old news. Signed, so that nobody else puts words into our mouth. */
const noteCookie = createCookie("note", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.APP_URL.startsWith("https:"),
  maxAge: 60,
  secrets: [env.SESSION_SECRET],
});

const schema = z.object({
  title: z.string(),
  lines: z.array(z.string()),
  tone: z.enum(["success", "warning"]),
});

/** Has the next page say something. What is too long for a cookie is cut, and the note says that there is more. */
export async function announceNote(
  headers: Headers,
  { title, lines = [], tone = "success" }: Pick<FlashNote, "title"> & Partial<FlashNote>,
): Promise<void> {
  const kept = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  const more = lines.length - kept.length;
  const said = [...kept.map(shortened), ...(more > 0 ? [`And ${more} more.`] : [])];
  headers.append("Set-Cookie", await noteCookie.serialize({ title: shortened(title), lines: said, tone }));
}

/** What was announced, if anything was; send the headers with the answer, so that it is said once. */
export async function takeNote(
  request: Request,
): Promise<{ note: FlashNote | null; headers: Headers | undefined }> {
  const { data } = schema.safeParse(await noteCookie.parse(request.headers.get("cookie")));
  if (!data) return { note: null, headers: undefined };
  const headers = new Headers({ "Set-Cookie": await noteCookie.serialize("", { maxAge: 0 }) });
  return { note: data, headers };
}

const shortened = (text: string) =>
  text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE - 1).trimEnd()}…` : text;
