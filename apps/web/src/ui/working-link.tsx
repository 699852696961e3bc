/** A link to a page of the strategy that is worked on: `report/II.7.3`. */
import { useParams, useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

import { writeSearch } from "../app/search-text.ts";

interface WorkingLinkProps {
  readonly page: string;
  /** Left out: the strategy at hand. */
  readonly of?: { readonly organisation: string; readonly strategy: string };
  readonly search?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly children: ReactNode;
}

export function WorkingLink({ page, of, search, label, children }: WorkingLinkProps): ReactNode {
  const router = useRouter();
  const here = useParams({ strict: false });
  const { organisation = "", strategy = "" } = of ?? here;
  const parts = ["-", "strategies", organisation, strategy, ...page.split("/")];
  const href = `/${parts.map(encodeURIComponent).join("/")}${writeSearch(search ?? {})}`;
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a aria-label={label} href={href} onClick={follow}>
      {children}
    </a>
  );
}
