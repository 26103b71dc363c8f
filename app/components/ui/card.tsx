import type { ComponentProps, ReactNode } from "react";

import { cx } from "./cx";

interface CardProps extends Omit<ComponentProps<"section">, "title"> {
  title?: ReactNode;
  /** Shown to the right of the title. */
  aside?: ReactNode;
  headingLevel?: 2 | 3;
}

/** A raised sheet of paper with an optional heading. */
export function Card({ title, aside, headingLevel = 2, className, children, ...rest }: CardProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={cx("rounded-md border border-line bg-raised p-4 sm:p-6", className)} {...rest}>
      {(title != null || aside != null) && (
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          {title != null && <Heading className="min-w-0 text-lg font-semibold">{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
