import { type ReactNode } from "react";

/** A page with one thing to do. */
export function NarrowPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="page py-12 sm:py-20">
      <div className="mx-auto flex max-w-md flex-col gap-6">
        <div className="flex flex-col gap-3">
          <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
          {lead && <p className="break-words text-muted">{lead}</p>}
        </div>
        {children}
      </div>
    </div>
  );
}
