import { DateTime, DayDate } from "~/components/ui/date-time";
import { Meter } from "~/components/ui/meter";
import { Price } from "~/components/ui/price";
import { Rating, Stars } from "~/components/ui/rating";
import { RowHeader, Table, Td, Th } from "~/components/ui/table";

import { Row, Sample } from "./sample";

const instant = new Date(Date.UTC(2026, 5, 1, 9, 30));
const orders = [
  { number: "BZ-1", status: "Processing", cents: 12_450 },
  { number: "BZ-2", status: "Delivered", cents: 2_800 },
];

/** Figures, and how they are shown. */
export function Data() {
  return (
    <>
      <Sample title="Figures">
        <Row>
          <Price cents={2800} />
          <Price cents={2800} from />
          <Price cents={2400} compareAtCents={2800} />
          <Price cents={2400} compareAtCents={2800} className="text-2xl font-semibold" />
        </Row>
        <Row>
          {[0, 1, 2.5, 4.3, 5].map((rating) => (
            <Stars key={rating} rating={rating} />
          ))}
          <Rating rating={4.6} count={12} />
        </Row>
        <Row>
          <DateTime value={instant} />
          <DayDate value={instant} />
        </Row>
      </Sample>
      <Sample title="Meters">
        <div className="flex max-w-md flex-col gap-3">
          <Meter value={0} max={40} label="Nothing" />
          <Meter value={12} max={40} label="Some" />
          <Meter value={27} max={40} label="Left of the quota" tone="sale" />
          <Meter value={40} max={40} label="All" tone="ink" />
        </div>
      </Sample>
      <Sample title="Table that scrolls">
        <Table caption="Sample orders">
          <Head />
          <tbody>
            {orders.map(({ number, status, cents }) => (
              <tr key={number}>
                <RowHeader>{number}</RowHeader>
                <Td>{status}</Td>
                <Td numeric>
                  <Price cents={cents} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Sample>
      <Sample title="Table that stacks on phones">
        <Table caption="Sample orders, stacked" stacked>
          <Head />
          <tbody>
            {orders.map(({ number, status, cents }) => (
              <tr key={number}>
                <RowHeader>{number}</RowHeader>
                <Td label="Status">{status}</Td>
                <Td label="Total" numeric>
                  <Price cents={cents} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Sample>
    </>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <Th>Order</Th>
        <Th>Status</Th>
        <Th numeric>Total</Th>
      </tr>
    </thead>
  );
}
