import { useMoney } from "~/components/ui/price";
import { Table, Td, Th, RowHeader } from "~/components/ui/table";

interface SalesChartProps {
  days: { date: string; orders: number; totalCents: number }[];
}

const WIDTH = 600;
const HEIGHT = 140;
const GAP = 4;

const dayFormat = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const dayLabel = (date: string) => dayFormat.format(new Date(date));

/** Sales per day as bars, drawn on the server, with the same numbers as a table. */
export function SalesChart({ days }: SalesChartProps) {
  const money = useMoney();
  const highest = Math.max(...days.map((day) => day.totalCents));
  const best = days.find((day) => day.totalCents === highest);
  const step = WIDTH / days.length;
  if (highest === 0 || !best) return <p className="text-muted">No sales in these {days.length} days.</p>;
  return (
    <figure className="flex flex-col gap-2">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="h-auto w-full"
        role="img"
        aria-label={`Sales per day. Most on ${dayLabel(best.date)}: ${money(best.totalCents)}.`}
      >
        {days.map((day, index) => {
          // What was sold is never invisible, however little it was.
          const height = day.totalCents === 0 ? 0 : Math.max(3, (day.totalCents / highest) * (HEIGHT - 2));
          return (
            <rect
              key={day.date}
              className="fill-accent"
              x={index * step + GAP / 2}
              y={HEIGHT - 1 - height}
              width={step - GAP}
              height={height}
            >
              <title>{`${dayLabel(day.date)}: ${money(day.totalCents)}`}</title>
            </rect>
          );
        })}
        <path className="stroke-line-strong" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      </svg>
      <figcaption className="flex flex-wrap justify-between gap-x-4 text-sm text-muted">
        <span>{dayLabel(days[0]?.date ?? "")}</span>
        <span>
          most: {money(best.totalCents)} on {dayLabel(best.date)}
        </span>
        <span>{dayLabel(days.at(-1)?.date ?? "")}</span>
      </figcaption>
      <details className="text-sm">
        <summary className="w-fit py-1">The numbers as a table</summary>
        <Table caption="Sales per day" className="mt-2">
          <thead>
            <tr>
              <Th>Day</Th>
              <Th numeric>Orders</Th>
              <Th numeric>Sales</Th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.date}>
                <RowHeader>{dayLabel(day.date)}</RowHeader>
                <Td numeric>{day.orders}</Td>
                <Td numeric>{money(day.totalCents)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </details>
    </figure>
  );
}
