import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { PageTitle } from "~/components/account/page-title";
import { PurchaseCard } from "~/components/account/purchase-card";
import { PostalAddress } from "~/components/checkout/postal-address";
import { LinkButton } from "~/components/ui/button";
import { Card } from "~/components/ui/card";
import { EmptyState } from "~/components/ui/empty-state";
import { getAccountOverview } from "~/domain/account/queries.server";
import { requireShopper } from "~/guards/shopper.server";
import { paths } from "~/lib/paths";

export const meta: MetaFunction = () => [{ title: "Your account · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, name, email } = await requireShopper(request);
  return { name, email, ...(await getAccountOverview(id)) };
}

export default function Overview() {
  const { name, email, purchases, openOrders, defaultAddress } = useLoaderData<typeof loader>();
  return (
    <>
      <PageTitle title={`Hello, ${name.trim().split(/\s+/)[0]}`} />
      {openOrders > 0 && (
        <p className="text-lg">
          {openOrders === 1 ? "One parcel is" : `${openOrders} parcels are`} under way to you.{" "}
          <Link to={paths.accountOrders({ status: "open" })} className="text-link">
            See {openOrders === 1 ? "it" : "them"}
          </Link>
        </p>
      )}
      {purchases.length === 0 ? (
        <EmptyState
          title="Nothing bought yet"
          action={<LinkButton to={paths.home()}>Look around</LinkButton>}
        >
          What you buy stands here, with where it is and what it cost.
        </EmptyState>
      ) : (
        <section className="flex flex-col gap-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <h2 className="text-lg font-semibold">Bought last</h2>
            <Link to={paths.accountOrders()} className="text-link">
              All your orders
            </Link>
          </div>
          {purchases.map((purchase) => (
            <PurchaseCard key={purchase.number} purchase={purchase} heading={3} />
          ))}
        </section>
      )}
      <div className="grid gap-6 md:grid-cols-2">
        <Card title="Where parcels go">
          {defaultAddress ? (
            <PostalAddress address={defaultAddress.address} />
          ) : (
            <p className="text-muted">An address kept here saves you the typing at the checkout.</p>
          )}
          <p className="mt-4">
            <Link
              to={defaultAddress ? paths.accountAddresses() : paths.accountNewAddress()}
              className="text-link"
            >
              {defaultAddress ? "Your addresses" : "Add an address"}
            </Link>
          </p>
        </Card>
        <Card title="How we reach you">
          <p className="break-words">{email}</p>
          <p className="mt-4">
            <Link to={paths.accountSecurity()} className="text-link">
              E-mail and password
            </Link>
          </p>
        </Card>
      </div>
    </>
  );
}
