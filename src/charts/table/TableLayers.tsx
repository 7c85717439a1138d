import { memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Selection } from '#model/address.ts';
import { lightUp } from './light-up.ts';
import { TableBase } from './TableBase.tsx';
import { TableLit } from './TableLit.tsx';
import { TableSpots } from './TableSpots.tsx';
import { lightOf } from './table-light.ts';
import type { TableLinks } from './table-links.ts';
import type { TablePicture } from './table-picture.ts';
import type { FollowLight } from './use-resting-light.ts';

interface TableLayersProps {
  picture: TablePicture;
  links: TableLinks;
  /** What is in focus; nothing leaves the whole table at full strength. */
  followLight: FollowLight;
  /** What is selected, if that is what is in focus. */
  selection: Selection | null;
  /** Whether the first words of passages are drawn, which then say their numbers. */
  worded: boolean;
  /** What is drawn only when enlarged. */
  children?: ReactNode;
}

/** The table in layers: its surface, every mark once, what is drawn only when enlarged, and what is lit. */
export function TableLayers(props: TableLayersProps) {
  const { picture, links, followLight, selection, worded, children } = props;
  const { size, width, height } = picture;
  const layers = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGSVGElement>(null);
  const over = useRef<SVGSVGElement>(null);
  const [awake, wake] = useAwake();
  // Set on the document itself: React has no part in what changes with every movement of the pointer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layer comes when it is woken.
  useLayoutEffect(
    () =>
      followLight((lit) => {
        const light = lit === null ? null : lightOf(lit);
        layers.current?.toggleAttribute('data-focused', lit !== null);
        if (layer.current === null || over.current === null) {
          if (lit !== null) wake();
          return;
        }
        lightUp({ veil: over.current, layer: layer.current }, picture, light, selection);
      }),
    [followLight, picture, selection, awake, wake],
  );
  return (
    <div className={`table-view size-${size}`} style={{ '--width': width, '--height': height }} data-frame>
      <div className={worded ? 'table-layers worded' : 'table-layers'} ref={layers}>
        <TableGround picture={picture} />
        <TableBase picture={picture} links={links} />
        {children}
        {awake && <TableLit veil={over} layer={layer} picture={picture} />}
        <TableSpots picture={picture} followLight={followLight} selection={selection} />
      </div>
    </div>
  );
}

/** The layer of what is lit is drawn when the page has come to rest, or at once when it is needed. */
function useAwake(): [boolean, () => void] {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setAwake(true), 1200);
    return () => window.clearTimeout(timer);
  }, []);
  const wake = useRef(() => setAwake(true));
  return [awake, wake.current];
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
