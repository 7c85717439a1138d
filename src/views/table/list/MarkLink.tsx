import type { ReactNode } from 'react';
import type { TableLinks } from '#charts/table/table-links.ts';
import type { Selection } from '#model/address.ts';
import { oneAfterAnother } from '#words/table-names.ts';

interface MarkLinkProps {
  selection: Selection;
  links: TableLinks;
  className?: string;
  /** Words of the entry that the mark's name does not have. */
  more?: string;
  children: ReactNode;
}

/** A mark of the table as an entry of its list: the same link with the same name, however short its words. */
export function MarkLink({ selection, links, className, more, children }: MarkLinkProps) {
  return (
    <a
      className={className}
      href={links.hrefOf(selection)}
      aria-label={oneAfterAnother([links.nameOf(selection), ...(more === undefined ? [] : [more])])}
    >
      {children}
    </a>
  );
}
