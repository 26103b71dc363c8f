import { Form } from "@remix-run/react";

import { DateTime } from "~/components/ui/date-time";
import { SubmitButton } from "~/components/ui/submit-button";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";

interface Row {
  id: string;
  kind: string;
  key: string;
  attempts: number;
  dueAt: Date;
  failedAt: Date | null;
  error: string | null;
}

/** Entries of the outbox; dead ones can be started again. */
export function OutboxTable({ caption, rows }: { caption: string; rows: Row[] }) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>What</Th>
          <Th numeric>Attempts</Th>
          <Th>When</Th>
          <Th>Last error</Th>
          <Th>
            <span className="sr-only">Actions</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, kind, key, attempts, dueAt, failedAt, error }) => (
          <tr key={id}>
            <RowHeader className="align-top">
              {kind}
              <span className="block max-w-60 text-xs font-normal break-all text-muted">{key}</span>
            </RowHeader>
            <Td numeric>{attempts}</Td>
            <Td className="whitespace-nowrap">
              {failedAt ? "given up " : "due "}
              <DateTime value={failedAt ?? dueAt} />
            </Td>
            <Td className="min-w-60 break-words">{error ?? "–"}</Td>
            <Td>
              {failedAt && (
                <Form method="post">
                  <input type="hidden" name="id" value={id} />
                  <SubmitButton
                    name="intent"
                    value="retry"
                    variant="secondary"
                    size="sm"
                    className="whitespace-nowrap"
                    match={{ id }}
                    pendingLabel="Trying…"
                  >
                    Try again<span className="sr-only">: {key}</span>
                  </SubmitButton>
                </Form>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
