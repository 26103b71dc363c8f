import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";

import { DateTime } from "~/components/ui/date-time";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { listDemoMails } from "~/domain/notifications/demo-mailbox.server";
import { env } from "~/lib/env.server";
import { paths } from "~/lib/paths";

import { demoOnly } from "./demo-only.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction = () => [{ title: "Mails of the demo · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  demoOnly();
  const mails = await listDemoMails(new URL(request.url).searchParams);
  return { mails, sends: env.SMTP_URL !== undefined };
}

/** What a real marketplace would have sent. */
export default function Mails() {
  const { mails, sends } = useLoaderData<typeof loader>();
  return (
    <div className="page flex max-w-4xl flex-col gap-6 pt-10">
      <div className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight">Mails of the demo</h1>
        <p className="max-w-prose text-muted">
          {sends
            ? "Mails go out through SMTP_URL; what was kept here is from before."
            : "Nothing leaves this machine: what a shopper or a shop would find in the mailbox is kept here, the newest first."}
        </p>
      </div>
      {mails.rows.length === 0 ? (
        <EmptyState title="No mail yet">
          Place an order, or move one a step further: its mails are here a moment later.
        </EmptyState>
      ) : (
        <ol className="flex flex-col border-t border-line">
          {mails.rows.map(({ id, to, subject, createdAt }) => (
            <li key={id} className="relative border-b border-line px-1 py-3 hover:bg-sunken">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <Link
                  to={paths.devMail(id)}
                  className="min-w-0 font-semibold break-words after:absolute after:inset-0 hover:underline"
                >
                  {subject}
                </Link>
                <span className="text-sm text-muted">
                  <DateTime value={createdAt} />
                </span>
              </div>
              <p className="text-sm break-words text-muted">to {to}</p>
            </li>
          ))}
        </ol>
      )}
      <Pagination previous={mails.previous} next={mails.next} label="Pages of mails" />
    </div>
  );
}
