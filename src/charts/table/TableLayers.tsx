import { memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Selection } from '#model/address.ts';
import { lightUp } from './light-up.ts';
import { TableBase } from './TableBase.tsx';
import { TableLit } from './TableLit.tsx';
import { TableSpots } from './TableSpots.tsx';
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
  const layer = useRef<SVGSVGElement>(null);
  const awake = useAwake(lit !== null);
  const light = lit === null ? null : lightOf(lit);
  useLayoutEffect(() => {
    if (layer.current !== null) lightUp(layer.current, picture, light, selection);
  });
  const state = `${light === null ? '' : ' focused'}${worded ? ' worded' : ''}`;
  return (
    <div className={`table-view size-${size}`} style={{ '--width': width, '--height': height }} data-frame>
      <div className={`table-layers${state}`}>
        <TableGround picture={picture} />
        <TableBase picture={picture} links={links} />
        {children}
        {awake && <TableLit layer={layer} picture={picture} />}
        {light !== null && <TableSpots picture={picture} light={light} selection={selection} />}
      </div>
    </div>
  );
}

/** The layer of what is lit is drawn when the page has come to rest, or at once when it is needed. */
function useAwake(needed: boolean): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setAwake(true), 1200);
    return () => window.clearTimeout(timer);
  }, []);
  return awake || needed;
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
