import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { CaseCard } from "~/components/admin/case-card";
import { PageHead } from "~/components/seller/dashboard";
import { Alert } from "~/components/ui/alert";
import { EmptyState } from "~/components/ui/empty-state";
import { Pagination } from "~/components/ui/pagination";
import { TabLinks } from "~/components/ui/tab-links";
import { closeCase, LONGEST_NOTE } from "~/domain/cases/close-case.server";
import { CaseClosed } from "~/domain/cases/errors";
import { caseStatuses, listCases } from "~/domain/cases/queries.server";
import { requireAdmin } from "~/guards/admin.server";
import { readForm } from "~/guards/read-form.server";
import { paths } from "~/lib/paths";
import { orNotFound } from "~/routes/storefront/viewer.server";

export { PageError as ErrorBoundary } from "~/components/document/page-error";

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: "Cases · Administration · Bazaar" }] : [{ title: "Nothing here · Bazaar" }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const query = new URL(request.url).searchParams;
  const status = caseStatuses.find((one) => one === query.get("status")) ?? "OPEN";
  return {
    status,
    longestNote: LONGEST_NOTE,
    cases: await listCases(status, query),
    closed: query.get("closed") !== null,
  };
}

const closeForm = z.object({
  intent: z.literal("close"),
  id: z.string().regex(/^[0-9a-f]{24}$/),
  note: z
    .string({ error: "Please say how it was settled." })
    .trim()
    .min(1, "Please say how it was settled.")
    .max(LONGEST_NOTE, `Please keep this under ${LONGEST_NOTE} characters.`),
});

const DAMAGED = "This form is damaged. Nothing was changed.";

export async function action({ request, context }: ActionFunctionArgs) {
  const administrator = await requireAdmin(request);
  const submission = parseWithZod(await readForm(request), { schema: closeForm });
  if (submission.status !== "success") {
    const result = submission.reply();
    const damaged = Boolean(result.error?.["id"] ?? result.error?.["intent"]);
    return data({ result, message: damaged ? DAMAGED : null }, { status: 400 });
  }
  const { id, note } = submission.value;
  try {
    await orNotFound(closeCase({ id, note, actor: `admin:${administrator.id}`, ip: context.clientAddress }));
  } catch (error) {
    if (!(error instanceof CaseClosed)) throw error;
    return data({ result: submission.reply(), message: error.message }, { status: 409 });
  }
  return redirect(paths.adminCases({ closed: 1 }));
}

export default function Cases() {
  const { status, longestNote, cases, closed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const tried = answer?.result.initialValue?.["id"];
  return (
    <div className="page flex flex-col gap-6 pt-8">
      <PageHead title="Cases" />
      <p className="max-w-prose text-muted">
        What no rule can decide is parked here until somebody has looked at it.
      </p>
      {answer?.message && <Alert tone="danger" title={answer.message} takeFocus />}
      {closed && !answer && <Alert tone="success" title="The case is closed." takeFocus />}
      <TabLinks
        label="Cases"
        tabs={[
          { label: "Open", to: paths.adminCases(), current: status === "OPEN" },
          { label: "Closed", to: paths.adminCases({ status: "CLOSED" }), current: status === "CLOSED" },
        ]}
      />
      {cases.rows.length === 0 ? (
        <EmptyState title={status === "OPEN" ? "Nothing is parked" : "No case was closed yet"} />
      ) : (
        cases.rows.map((parked) => (
          <CaseCard
            key={parked.id}
            parked={parked}
            longestNote={longestNote}
            lastResult={tried === parked.id ? answer?.result : undefined}
          />
        ))
      )}
      <Pagination previous={cases.previous} next={cases.next} label="Pages of cases" />
    </div>
  );
}
