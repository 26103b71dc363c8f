import { createCookie } from "@remix-run/node";
import { z } from "zod";

import { type AddedGoods } from "~/domain/cart/add-to-cart.server";
import { env } from "~/lib/env.server";

/** What the page after a form that adds to the cart has to say; a page that never comes leaves no old news. */
const addedCookie = createCookie("added", {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: env.APP_URL.startsWith("https:"),
  maxAge: 60,
  secrets: [env.SESSION_SECRET],
});

const schema = z.object({ title: z.string(), slug: z.string() });

/** Has the next page say what was added. */
export async function announceAdded(headers: Headers, { title, slug }: AddedGoods): Promise<void> {
  headers.append("Set-Cookie", await addedCookie.serialize({ title, slug }));
}

/** What was just added, if anything was; send the headers with the answer, so that it is said once. */
export async function takeAdded(
  request: Request,
): Promise<{ added: AddedGoods | null; headers: Headers | undefined }> {
  const { data } = schema.safeParse(await addedCookie.parse(request.headers.get("cookie")));
  if (!data) return { added: null, headers: undefined };
  const headers = new Headers({ "Set-Cookie": await addedCookie.serialize("", { maxAge: 0 }) });
  return { added: data, headers };
}
