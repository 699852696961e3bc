/** A titled part of a page. */
import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Section({ title, children, className = "" }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`mt-6 ${className}`}>
      <h2 className="mb-2 border-b border-line pb-1" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
