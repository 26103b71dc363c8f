import { Link } from "@remix-run/react";

import { ShortDate } from "~/components/seller/short-date";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";
import { paths } from "~/lib/paths";

interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

interface Row {
  id: string;
  createdAt: Date;
  action: string;
  actor: string;
  actorName: string;
  target: string;
  targetName: string;
  changes: Change[];
  ip: string | null;
}

/** Who did what, and what it changed. Actors and targets lead to everything of theirs. */
export function AuditTable({ caption, rows }: { caption: string; rows: Row[] }) {
  return (
    <Table caption={caption} stacked className="relative">
      <thead>
        <tr>
          <Th>When</Th>
          <Th>Action</Th>
          <Th>Who</Th>
          <Th>To what</Th>
          <Th>Changes</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <RowHeader className="align-top font-normal">
              <ShortDate value={row.createdAt} />
            </RowHeader>
            <Td label="Action" className="font-semibold">
              {row.action}
            </Td>
            <Td label="Who" className="sm:min-w-36">
              <span>
                <Reference to={paths.adminAudit({ actor: row.actor })} name={row.actorName} />
                {row.ip && <span className="block text-xs break-all text-muted">{row.ip}</span>}
              </span>
            </Td>
            <Td label="To what" className="sm:min-w-36">
              <Reference to={paths.adminAudit({ target: row.target })} name={row.targetName} />
            </Td>
            <Td label="Changes" className="sm:min-w-56">
              {row.changes.length > 0 && <Changes changes={row.changes} />}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Reference({ to, name }: { to: string; name: string }) {
  return (
    <Link to={to} className="-my-0.5 inline-block py-0.5 wrap-anywhere text-link">
      {name}
    </Link>
  );
}

function Changes({ changes }: { changes: Change[] }) {
  return (
    <ul className="flex min-w-0 flex-col gap-0.5">
      {changes.map(({ field, before, after }) => (
        <li key={field} className="wrap-anywhere">
          <span className="text-muted">{field}: </span>
          {before !== null && (
            <>
              <del className="text-muted">{before}</del>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <span className="whitespace-pre-line">{after ?? "–"}</span>
        </li>
      ))}
    </ul>
  );
}
