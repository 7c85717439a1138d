import type { ReactNode } from 'react';
import type { TableLinks } from '#charts/table/table-links.ts';
import type { Selection } from '#model/address.ts';

interface MarkLinkProps {
  selection: Selection;
  links: TableLinks;
  hidden: boolean;
  className?: string;
  children: ReactNode;
}

/** A mark of the table as an entry of its list: the same link with the same name, however short its words. */
export function MarkLink({ selection, links, hidden, className, children }: MarkLinkProps) {
  return (
    <a
      className={className}
      href={links.hrefOf(selection)}
      aria-label={links.nameOf(selection)}
      tabIndex={hidden ? -1 : undefined}
    >
      {children}
    </a>
  );
}
