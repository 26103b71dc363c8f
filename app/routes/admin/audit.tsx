import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { AuditFilterForm } from "~/components/admin/audit-filter";
import { AuditTable } from "~/components/admin/audit-table";
import { PageHead } from "~/components/seller/dashboard";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { listAuditLog } from "~/domain/audit/queries.server";
import { refuseForm, requireAdmin } from "~/guards/admin.server";

import { readAuditFilter } from "./audit-filter.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Audit log · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const query = new URL(request.url).searchParams;
  const { filter, typed, errors } = readAuditFilter(query);
  const entries = await listAuditLog(filter, query);
  const status = Object.keys(errors).length > 0 ? 400 : 200;
  return data({ typed, errors, entries }, { status });
}

export const action = (args: ActionFunctionArgs) => refuseForm(args);

export default function Audit() {
  const { typed, errors, entries } = useLoaderData<typeof loader>();
  const filtered = Object.values(typed).some(Boolean);
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Audit log" />
      <p className="max-w-prose text-muted">
        Who did what, the latest first. Times are UTC. Choose a name in the log to see all of theirs: the
        fields take the ids behind the names.
      </p>
      <AuditFilterForm typed={typed} errors={errors} />
      {entries.rows.length === 0 ? (
        <EmptyState title={filtered ? "Nothing matches" : "Nothing was done yet"} />
      ) : (
        <AuditTable caption="Audit log" rows={entries.rows} />
      )}
      <Pagination previous={entries.previous} next={entries.next} label="Pages of the audit log" />
    </div>
  );
}
