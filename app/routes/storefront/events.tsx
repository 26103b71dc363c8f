import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { EventGrid } from "~/components/events/event-grid";
import { LinkButton } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { listEvents } from "~/domain/events/queries.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [
  { title: "Events · Bazaar" },
  {
    name: "description",
    content: "Sales of independent shops: so many pieces at a special price, until a certain hour.",
  },
];

/** Running events with the next ones below; `?when=coming` lists those to come alone. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  if (query.get("when") === "coming") return { running: null, coming: await listEvents("coming", query) };
  const running = await listEvents("running", query);
  // What comes next stands below the last page, where the list of what runs is at its end.
  const coming = running.next === null ? await listEvents("coming", new URLSearchParams()) : null;
  return { running, coming };
}

export default function Events() {
  const { running, coming } = useLoaderData<typeof loader>();
  const none = !running?.rows.length && !coming?.rows.length;
  return (
    <div className="page flex flex-col gap-14 pt-10">
      <header className="flex flex-col gap-2">
        <h1 className="text-3xl font-semibold tracking-tight">{running ? "Events" : "Coming events"}</h1>
        <p className="max-w-prose text-lg text-muted">
          So many pieces at a special price, until a certain hour. Then the ordinary price is back.
        </p>
      </header>
      {none && (
        <EmptyState
          title={running ? "Nothing is on sale right now" : "No event is announced right now"}
          action={<LinkButton to={paths.home()}>Look around</LinkButton>}
        >
          Shops announce their sales here. The shelves are full in the meantime.
        </EmptyState>
      )}
      {running && running.rows.length > 0 && (
        <section aria-labelledby="running" className="flex flex-col gap-8">
          <h2 id="running" className="text-2xl font-semibold tracking-tight">
            On now
          </h2>
          <EventGrid events={running.rows} eager={3} />
          <Pagination previous={running.previous} next={running.next} label="Pages of running events" />
        </section>
      )}
      {coming && coming.rows.length > 0 && (
        <section aria-labelledby="coming" className="flex flex-col gap-8">
          <h2 id="coming" className="text-2xl font-semibold tracking-tight">
            {running ? "Coming" : "Announced"}
          </h2>
          <EventGrid events={coming.rows} />
          {running ? (
            coming.next !== null && (
              <p>
                <Link to={paths.events({ when: "coming" })} className="text-link">
                  All coming events
                </Link>
              </p>
            )
          ) : (
            <Pagination previous={coming.previous} next={coming.next} label="Pages of coming events" />
          )}
        </section>
      )}
    </div>
  );
}
