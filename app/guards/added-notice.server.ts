import { z } from "zod";

import { type AddedGoods } from "~/domain/cart/add-to-cart.server";

import { createOneTimeCookie } from "./one-time-cookie.server";

/** What the page after a form that adds to the cart has to say. */
const added = createOneTimeCookie("added", z.object({ title: z.string(), slug: z.string() }));

/** Has the next page say what was added. */
export const announceAdded = (headers: Headers, { title, slug }: AddedGoods) =>
  added.announce(headers, { title, slug });

/** What was just added, if anything was, and the headers that have it said once. */
export const takeAdded = added.take;
