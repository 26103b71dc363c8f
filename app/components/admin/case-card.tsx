import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Form, Link } from "@remix-run/react";

import { Badge } from "~/components/ui/badge";
import { Card } from "~/components/ui/card";
import { DateTime } from "~/components/ui/date-time";
import { TextAreaField } from "~/components/ui/field";
import { SubmitButton } from "~/components/ui/submit-button";
import { useForm } from "~/components/ui/use-form";
import { paths } from "~/lib/paths";

interface CaseCardProps {
  parked: {
    id: string;
    kind: string;
    title: string;
    detail: string;
    target: string | null;
    status: "OPEN" | "CLOSED";
    note: string | null;
    closedBy: string | null;
    closedAt: Date | null;
    createdAt: Date;
  };
  longestNote: number;
  /** The answer to the last try to close this case. */
  lastResult: SubmissionResult | undefined;
}

/** A parked case: what it is about, and how it is or was settled. */
export function CaseCard({ parked, longestNote, lastResult }: CaseCardProps) {
  const { title, kind, detail, target, status, note, closedBy, closedAt, createdAt } = parked;
  return (
    <Card title={title} aside={<Badge>{kind}</Badge>} className="min-w-0">
      <div className="flex flex-col gap-4">
        <p className="max-w-prose break-words whitespace-pre-line">{detail}</p>
        <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
          <span>
            Parked <DateTime value={createdAt} />
          </span>
          {target && <Target target={target} />}
        </p>
        {status === "CLOSED" ? (
          <div className="border-t border-line pt-4 text-sm">
            <p className="break-words whitespace-pre-line">{note}</p>
            <p className="mt-1 text-muted">
              Closed by {closedBy} {closedAt && <DateTime value={closedAt} />}
            </p>
          </div>
        ) : (
          <CloseForm id={parked.id} title={title} longestNote={longestNote} lastResult={lastResult} />
        )}
      </div>
    </Card>
  );
}

/** Where the matter itself is looked at, as far as there is a page for it. */
function Target({ target }: { target: string }) {
  const [kind, id = ""] = target.split(":");
  const links: Record<string, { to: string; label: string }> = {
    shop: { to: paths.adminShop(id), label: "Look at the shop" },
    outbox: { to: paths.adminOutbox({ view: "dead" }), label: "Try again in the outbox" },
  };
  const link = links[kind ?? ""] ?? { to: paths.adminAudit({ target }), label: "In the audit log" };
  return (
    <Link to={link.to} className="text-link">
      {link.label}
    </Link>
  );
}

interface CloseFormProps extends Pick<CaseCardProps, "longestNote" | "lastResult"> {
  id: string;
  title: string;
}

function CloseForm({ id, title, longestNote, lastResult }: CloseFormProps) {
  const [form, fields] = useForm<{ note: string }>({
    id: `case-${id}`,
    lastResult,
    defaultNoValidate: false,
  });
  return (
    <details open={lastResult !== undefined} className="border-t border-line pt-4">
      <summary className="w-fit py-1 text-sm font-semibold">
        Close it<span className="sr-only">: {title}</span>
      </summary>
      <Form method="post" {...getFormProps(form)} className="flex flex-col items-start gap-4 pt-3">
        <input type="hidden" name="id" value={id} />
        <TextAreaField
          label="How was it settled?"
          required
          maxLength={longestNote}
          rows={3}
          className="w-full max-w-prose"
          field={fields.note}
        />
        <SubmitButton name="intent" value="close" match={{ id }} pendingLabel="Saving…">
          Close the case
        </SubmitButton>
      </Form>
    </details>
  );
}
