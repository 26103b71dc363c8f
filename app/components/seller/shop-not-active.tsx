import { Form, isRouteErrorResponse } from "@remix-run/react";
import { type ReactNode } from "react";

import { buttonClass, LinkButton } from "~/components/ui/button";
import type { ShopNotActive as NotActive } from "~/guards/seller.server";
import { paths } from "~/lib/paths";

import { ApplyAgainForm, Reason } from "./shop-standing";

/** What a guard has said about the shop, if that is what went wrong. */
export function readNotActive(error: unknown): NotActive | null {
  if (!isRouteErrorResponse(error) || error.status !== 403) return null;
  const given: unknown = error.data;
  return given instanceof Object && "shopStatus" in given ? (given as NotActive) : null;
}

const words: Record<NotActive["shopStatus"], { title: string; lead: string; next: ReactNode }> = {
  PENDING: {
    title: "Your shop is waiting for its approval",
    lead: "We look at every new shop before it opens, and write to you as soon as that has happened. Meanwhile you can get it ready: its words and pictures, its address and what you charge for shipping.",
    next: (
      <>
        <LinkButton to={paths.sellerSettings()}>Get your shop ready</LinkButton>
        <LinkButton to={paths.sellerSecurity()} variant="secondary">
          Password and security
        </LinkButton>
      </>
    ),
  },
  REJECTED: {
    title: "Your shop was not approved",
    lead: "You can change what it is about and apply again as often as you like.",
    next: (
      <>
        <LinkButton to={paths.sellerSettings()}>Change your shop</LinkButton>
        <ApplyAgainForm variant="secondary" />
      </>
    ),
  },
  SUSPENDED: {
    title: "Your shop is suspended",
    lead: "Its goods are not for sale and its dashboard is closed for now. Your orders and your balance are kept.",
    next: (
      <Form method="post" action={paths.sellerSignOut()}>
        <button type="submit" className={buttonClass("secondary")}>
          Sign out
        </button>
      </Form>
    ),
  },
};

/** What to call the page that shows {@link ShopNotActive}. */
export const notActiveTitle = ({ shopStatus }: NotActive) => `${words[shopStatus].title} · Bazaar for shops`;

/** What the seller of a shop that may not sell at present sees instead of a page about selling. */
export function ShopNotActive({ shopStatus, reason }: NotActive) {
  const { title, lead, next } = words[shopStatus];
  return (
    <div className="page flex flex-col items-start gap-5 py-16 sm:py-24">
      <h1 className="max-w-2xl text-3xl font-semibold tracking-tight">{title}</h1>
      <Reason>{reason}</Reason>
      <p className="max-w-prose text-lg text-muted">{lead}</p>
      <div className="mt-2 flex flex-wrap gap-3">{next}</div>
    </div>
  );
}
