import type { ReactNode } from "react";

interface SectionProps {
  id: string;
  title: string;
  /** One line below the title. */
  text?: ReactNode;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="page pt-16 sm:pt-24">
      <div className="mb-7 flex flex-col gap-1 sm:mb-9">
        <h2 id={id} className="text-2xl font-semibold tracking-tight">
          {title}
        </h2>
        {text != null && <p className="text-muted">{text}</p>}
      </div>
      {children}
    </section>
  );
}
