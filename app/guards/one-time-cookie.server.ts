import { createCookie } from "@remix-run/node";
import { type z } from "zod";

import { env } from "~/lib/env.server";

/** Seconds until what was announced is old news: a page that never comes leaves none. */
const FRESH = 60;

/** Tells the next page something, once. Signed, so that nobody else puts words into our mouth. */
export function createOneTimeCookie<Value>(name: string, schema: z.ZodType<Value>) {
  const cookie = createCookie(name, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env.APP_URL.startsWith("https:"),
    maxAge: FRESH,
    secrets: [env.SESSION_SECRET],
  });
  return {
    async announce(headers: Headers, value: Value): Promise<void> {
      headers.append("Set-Cookie", await cookie.serialize(value));
    },
    /** What was announced, if anything was; send the headers with the answer, so that it is said once. */
    async take(request: Request): Promise<{ value: Value | null; headers: Headers | undefined }> {
      const { data } = schema.safeParse(await cookie.parse(request.headers.get("cookie")));
      if (!data) return { value: null, headers: undefined };
      return {
        value: data,
        headers: new Headers({ "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) }),
      };
    },
  };
}
