import type { ReactNode } from "react";

interface CheckoutPageProps {
  title: string;
  /** Beside the page on wide screens, below it on phones. */
  aside: ReactNode;
  children: ReactNode;
}

/** One step of the checkout. */
export function CheckoutPage({ title, aside, children }: CheckoutPageProps) {
  return (
    <div className="grid items-start gap-x-14 gap-y-10 lg:grid-cols-[7fr_5fr] xl:grid-cols-[2fr_1fr]">
      <div className="flex min-w-0 flex-col gap-7">
        <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
        {children}
      </div>
      {aside}
    </div>
  );
}
