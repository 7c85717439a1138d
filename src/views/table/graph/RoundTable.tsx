import { memo, useEffect, useLayoutEffect, useMemo } from 'react';
import { useHref } from 'react-router';
import type { SizeClass } from '#charts/table/size-class.ts';
import { TableDetail } from '#charts/table/TableDetail.tsx';
import { TableLayers } from '#charts/table/TableLayers.tsx';
import type { TablePicture } from '#charts/table/table-picture.ts';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tableFocus } from '#query/table-focus.ts';
import { addressNow } from '#state/address-now.ts';
import { useLibrary } from '#state/library.tsx';
import { loaders } from '#ui/lazy-part.tsx';
import { usePicture } from './table-pictures.ts';
import { useFollowLight } from './use-follow-light.ts';
import { useTableLinks } from './use-table-links.ts';

/** From these enlargements on there is room for every position, and for the first words of each passage. */
const ROOM = { positions: 1.6, words: 2.5 };

let unrollToText: typeof import('./unroll-to-text.ts').unrollToText | null = null;
loaders.set(async () => {
  ({ unrollToText } = await import('./unroll-to-text.ts'));
}, 'when idle');

interface RoundTableProps {
  index: StatementIndex;
  size: SizeClass;
  selection: Selection | null;
  scale: number;
  /** Told once the picture is on the page and React’s own; null while another one may be the reader’s. */
  onDrawn: ((size: SizeClass) => void) | null;
}

/** The statement as a table, for one size class; what is pointed at is lit, or else what is selected. */
export const RoundTable = memo(function RoundTable(props: RoundTableProps) {
  const { index, size, selection, scale, onDrawn } = props;
  const library = useLibrary();
  const links = useTableLinks(index);
  const picture = usePicture(index, size);
  const selected = useMemo(
    () => (selection === null ? null : tableFocus(library, index, selection)),
    [library, index, selection],
  );
  const followLight = useFollowLight(index, selected);
  useUnrolling(picture);
  useEffect(() => onDrawn?.(size), [size, onDrawn]);
  return (
    <TableLayers
      picture={picture}
      links={links}
      followLight={followLight}
      selection={selection}
      worded={scale >= ROOM.words}
    >
      {scale >= ROOM.positions && <TableDetail picture={picture} links={links} words={scale >= ROOM.words} />}
    </TableLayers>
  );
});

/** A picture that is left for the text unrolls on the way. By then the address is already the new one. */
function useUnrolling(picture: TablePicture): void {
  const root = useHref('/');
  useLayoutEffect(() => {
    const frame = document.querySelector(`.table-view.size-${picture.size}`);
    return () => {
      if (frame !== null && addressNow(root).page === 'text')
        unrollToText?.(picture, frame.getBoundingClientRect());
    };
  }, [picture, root]);
}
