import type { ReactNode } from "react";

interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  /** Where to go from here: usually a LinkButton. */
  action?: ReactNode;
}

/** What a list says when there is nothing in it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-md bg-sunken px-6 py-10 sm:px-10">
      <p className="text-xl font-semibold wrap-anywhere">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action != null && <div className="mt-2">{action}</div>}
    </div>
  );
}
