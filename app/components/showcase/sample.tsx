import type { ReactNode } from "react";

interface SampleProps {
  title: string;
  children: ReactNode;
}

/** One component in its states, under its name. */
export function Sample({ title, children }: SampleProps) {
  const id = title.toLowerCase().replace(/[^a-z]+/g, "-");
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4 border-t border-line pt-5">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Things side by side, wrapping where there is no room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
