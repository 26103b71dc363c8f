import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { OutboxTable } from "~/components/admin/outbox-table";
import { PageHead } from "~/components/seller/dashboard";
import { Alert } from "~/components/ui/alert";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { getOutboxPage, outboxViews } from "~/domain/outbox/queries.server";
import { retryDeadEntry } from "~/domain/outbox/retry-dead-entry.server";
import { requireAdmin } from "~/guards/admin.server";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Outbox · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const query = new URL(request.url).searchParams;
  // An unknown view in an address is an old link: it shows what waits.
  const view = outboxViews.find((one) => one === query.get("view")) ?? "waiting";
  return { view, ...(await getOutboxPage(view, query)) };
}

const retryForm = z.object({ intent: z.literal("retry"), id: z.string().regex(/^[0-9a-f]{24}$/) });

export async function action({ request, context }: ActionFunctionArgs) {
  const administrator = await requireAdmin(request);
  const form = retryForm.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success)
    return data({ ok: false, message: "This form is damaged. Nothing was changed." }, { status: 400 });
  const revived = await retryDeadEntry(form.data.id, {
    actor: `admin:${administrator.id}`,
    ip: context.clientAddress,
  });
  return revived
    ? { ok: true, message: "It is tried again now." }
    : data({ ok: false, message: "This entry is not dead any more." }, { status: 400 });
}

const titles = { waiting: "Waiting", dead: "Given up" } as const;

export default function OutboxOverview() {
  const { view, counts, entries } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Outbox" />
      <p className="max-w-prose text-muted">
        What follows a change, such as its mails. It is tried again for half a day, then given up.
      </p>
      {answer && <Alert tone={answer.ok ? "success" : "danger"} title={answer.message} takeFocus />}
      <nav aria-label="Entries of the outbox">
        <ul className="flex gap-x-6">
          {(["waiting", "dead"] as const).map((one) => (
            <li key={one}>
              <Link
                to={paths.adminOutbox({ view: one })}
                aria-current={one === view ? "page" : undefined}
                className="nav-link aria-[current=page]:font-semibold"
              >
                {titles[one]} ({counts[one]})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {entries.rows.length === 0 ? (
        <EmptyState title={view === "dead" ? "Nothing was given up" : "Nothing waits"}>
          Everything has been carried out.
        </EmptyState>
      ) : (
        <OutboxTable caption={titles[view]} rows={entries.rows} />
      )}
      <Pagination previous={entries.previous} next={entries.next} label="Pages of entries" />
    </div>
  );
}
