import { useMoney } from "~/components/ui/price";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";

import { accountName } from "./account-name";
import { ShortDate } from "./short-date";

interface Entry {
  ref: string;
  memo: string;
  createdAt: Date;
  postings: { account: string; amountCents: number }[];
}

/** Journal entries with all their postings: debits to the left, credits to the right, equal in each entry. */
export function PostingsTable({ entries }: { entries: Entry[] }) {
  const money = useMoney();
  return (
    <Table caption="Journal entries of this order">
      <thead>
        <tr>
          <Th>Account</Th>
          <Th numeric>Debit</Th>
          <Th numeric>Credit</Th>
        </tr>
      </thead>
      {entries.map((entry) => (
        <tbody key={entry.ref}>
          <tr>
            <RowHeader scope="rowgroup" colSpan={3} className="pt-5 font-semibold">
              {entry.memo}
              <span className="block font-normal text-muted">
                <ShortDate value={entry.createdAt} />
              </span>
            </RowHeader>
          </tr>
          {entry.postings.map(({ account, amountCents }) => (
            <tr key={account}>
              <Td>{accountName(account)}</Td>
              <Td numeric>{amountCents > 0 && money(amountCents)}</Td>
              <Td numeric>{amountCents < 0 && money(-amountCents)}</Td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
  );
}
