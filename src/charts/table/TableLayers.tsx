import { memo, type ReactNode } from 'react';
import type { Selection } from '#model/address.ts';
import { TableBase } from './TableBase.tsx';
import { TableLit } from './TableLit.tsx';
import { type LitIds, lightOf } from './table-light.ts';
import type { TableLinks } from './table-links.ts';
import type { TablePicture } from './table-picture.ts';

interface TableLayersProps {
  picture: TablePicture;
  links: TableLinks;
  /** What is in focus; null leaves the whole table at full strength. */
  lit: LitIds | null;
  /** What is selected, if that is what is in focus. */
  selection: Selection | null;
  /** Whether the first words of passages are drawn, which then say their numbers. */
  worded: boolean;
  /** What is drawn only when enlarged. */
  children?: ReactNode;
}

/** The table in layers: its surface, every mark once, what is drawn only when enlarged, and what is lit. */
export function TableLayers({ picture, links, lit, selection, worded, children }: TableLayersProps) {
  const { size, width, height } = picture;
  const state = `${lit === null ? '' : ' focused'}${worded ? ' worded' : ''}`;
  return (
    <div className={`table-view size-${size}`} style={{ '--width': width, '--height': height }} data-frame>
      <div className={`table-layers${state}`}>
        <TableGround picture={picture} />
        <TableBase picture={picture} links={links} />
        {children}
        {lit !== null && <TableLit picture={picture} light={lightOf(lit)} selection={selection} />}
      </div>
    </div>
  );
}

const TableGround = memo(function TableGround({ picture }: { picture: TablePicture }) {
  const { width, height, surface, inlay } = picture;
  return (
    <svg className="table-ground" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className="surface" d={surface} />
      <path className="inlay" d={inlay} />
    </svg>
  );
});
