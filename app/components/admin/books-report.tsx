import { Alert } from "~/components/ui/alert";
import { Badge } from "~/components/ui/badge";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";

interface Report {
  ok: boolean;
  checks: { name: string; checked: number; violations: string[] }[];
}

/** The result of a check of the books, invariant by invariant. */
export function BooksReport({ report }: { report: Report }) {
  return (
    <>
      {report.ok ? (
        <Alert tone="success" title="The books are in order." />
      ) : (
        <Alert tone="danger" title="The books are not in order." />
      )}
      <Table caption="Checks of the books" stacked>
        <thead>
          <tr>
            <Th>Rule</Th>
            <Th numeric>Looked at</Th>
            <Th>Result</Th>
          </tr>
        </thead>
        <tbody>
          {report.checks.map(({ name, checked, violations }) => (
            <tr key={name}>
              <RowHeader className="align-top sm:min-w-60">{name}</RowHeader>
              <Td label="Looked at" numeric>
                {checked}
              </Td>
              <Td label="Result">
                {violations.length === 0 ? (
                  <Badge tone="positive">Holds</Badge>
                ) : (
                  <>
                    <Badge tone="danger">Broken</Badge>
                    <ul>
                      {violations.map((violation) => (
                        <li key={violation}>{violation}</li>
                      ))}
                    </ul>
                  </>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
