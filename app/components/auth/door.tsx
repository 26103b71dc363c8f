import { type ReactNode } from "react";

import { Wordmark } from "~/components/storefront/wordmark";

/** The page around a sign-in form that stands outside of the storefront. */
export function Door({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line">
        <div className="page flex h-16 items-center gap-3">
          <Wordmark />
          <span className="text-sm text-muted">{label}</span>
        </div>
      </header>
      <main id="main">{children}</main>
    </>
  );
}
