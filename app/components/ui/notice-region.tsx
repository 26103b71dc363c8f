import { type ReactNode } from "react";

/** Where a page says what has been done. The region is always there, so that screen readers hear it change. */
export function NoticeRegion({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="page">
      {children}
    </div>
  );
}
