import { useRouteError } from "@remix-run/react";

import { Door } from "~/components/auth/door";
import { PageError } from "~/components/document/page-error";

import { readNotActive, ShopNotActive } from "./shop-not-active";

/** What stands in place of the whole dashboard; a 403 is the guard's word that the shop may not sell at present. */
export function DoorError() {
  const notActive = readNotActive(useRouteError());
  return <Door label="for shops">{notActive ? <ShopNotActive {...notActive} /> : <PageError />}</Door>;
}
