import { Link } from "@remix-run/react";
import type { ReactNode } from "react";

interface SectionProps {
  id: string;
  title: string;
  /** One line below the title. */
  text?: ReactNode;
  /** Where there is more of it. */
  more?: { label: string; to: string };
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ id, title, text, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="page pt-16 sm:pt-24">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 sm:mb-8">
        <h2 id={id} className="min-w-0 text-2xl font-semibold tracking-tight">
          {title}
        </h2>
        {more && (
          <Link to={more.to} className="nav-link text-accent">
            {more.label}
          </Link>
        )}
        {text != null && <p className="basis-full text-muted">{text}</p>}
      </div>
      {children}
    </section>
  );
}
