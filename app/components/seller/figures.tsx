import { Link } from "@remix-run/react";
import { type ReactNode } from "react";

export interface Figure {
  label: string;
  value: ReactNode;
  detail?: ReactNode;
  /** Where the figure is explained. */
  to?: string;
}

/** A row of numbers that matter. */
export function Figures({ figures }: { figures: Figure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-3 sm:gap-4 xl:grid-cols-4">
      {figures.map(({ label, value, detail, to }) => (
        <div key={label} className="flex flex-col rounded-md border border-line bg-raised p-4">
          <dt className="text-sm text-muted">
            {to ? (
              <Link to={to} className="underline decoration-1 underline-offset-4 hover:decoration-2">
                {label}
              </Link>
            ) : (
              label
            )}
          </dt>
          <dd className="flex flex-col">
            <span className="text-xl font-semibold break-words tabular-nums">{value}</span>
            {detail != null && <span className="text-sm text-muted">{detail}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
