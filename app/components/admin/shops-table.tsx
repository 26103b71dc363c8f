import { Link } from "@remix-run/react";

import { ShortDate } from "~/components/seller/short-date";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";
import { countryName } from "~/lib/countries";
import { paths } from "~/lib/paths";

interface Row {
  id: string;
  name: string;
  email: string;
  city: string;
  country: string;
  createdAt: Date;
  statusReason: string | null;
}

/** Shops, one a line. */
export function ShopsTable({ caption, shops }: { caption: string; shops: Row[] }) {
  const withReason = shops.some(({ statusReason }) => statusReason);
  return (
    <Table caption={caption} stacked>
      <thead>
        <tr>
          <Th>Shop</Th>
          <Th>E-mail</Th>
          <Th>Town</Th>
          <Th>Signed up</Th>
          {withReason && <Th>Reason</Th>}
        </tr>
      </thead>
      <tbody>
        {shops.map(({ id, name, email, city, country, createdAt, statusReason }) => (
          <tr key={id}>
            <RowHeader className="align-top break-words">
              <Link to={paths.adminShop(id)} className="-my-0.5 inline-block py-0.5 text-link">
                {name}
              </Link>
            </RowHeader>
            <Td label="E-mail" className="break-all sm:min-w-48">
              {email}
            </Td>
            <Td label="Town">
              <span>
                {city}, {countryName(country)}
              </span>
            </Td>
            <Td label="Signed up">
              <ShortDate value={createdAt} />
            </Td>
            {withReason && (
              <Td label="Reason" className="max-w-80">
                {/* The shop's page has the rest. */}
                <span className="line-clamp-2 min-w-0 break-words">{statusReason ?? "–"}</span>
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
