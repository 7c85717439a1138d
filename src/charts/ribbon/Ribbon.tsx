import { memo } from 'react';
import { Link } from 'react-router';
import { moveAlong } from '#charts/move-along.ts';
import { useRovingStop } from '#charts/roving-stop.ts';
import type { Address } from '#model/address.ts';
import type { PassageId } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { layoutRibbon, type RibbonPassage } from './layout-ribbon.ts';
import { Strands } from './Strands.tsx';
import type { Strand } from './strand.ts';
import './ribbon.css';

/** A passage on a ribbon, and where it leads. */
export interface LinkedPassage extends RibbonPassage {
  question: boolean;
  strands: readonly Strand[];
  /** What the link says: number, kind, section, topics, count of positions. */
  name: string;
  /** Those that it stands for, where it is not one alone. */
  passages?: readonly PassageId[];
  /** Null where it leads to a passage of the page that is open: its fragment is all that the address then gains. */
  to: Address | null;
}

interface RibbonProps {
  passages: readonly LinkedPassage[];
  /** What the ribbon shows, for those who do not see it. */
  label: string;
  direction?: 'across' | 'down';
  /** The length at which gaps and minimum are true, in CSS pixels; the drawn ribbon stretches to its box. */
  length?: number;
  sectionGap?: number;
  current?: PassageId | null;
  /** Passages that a frame and their number bring out; the others stand back. */
  framed?: ReadonlySet<PassageId>;
}

/**
 * The statement unrolled: every passage a link, as long as its words are many, in text order.
 * One Tab stop; arrow keys, Home and End move along it. The same passages are not drawn again.
 */
export const Ribbon = memo(function Ribbon({
  passages,
  label,
  direction = 'across',
  length = 800,
  sectionGap = 8,
  current = null,
  framed = NONE,
}: RibbonProps) {
  const { pieces } = layoutRibbon({ passages, length, sectionGap });
  const { tabIndex, reach } = useRovingStop(current ?? passages[0]?.id);
  return (
    <ol
      className={`ribbon ${direction}${framed.size > 0 ? ' has-framed' : ''}`}
      aria-label={label}
      onKeyDown={moveAlong}
    >
      {passages.map(({ id, name, question, strands, to, passages: all = [id] }, i) => {
        const link = {
          className: question ? 'ribbon-link question' : 'ribbon-link',
          'data-passage': all.length === 1 ? id : undefined,
          'data-passages': all.length === 1 ? undefined : all.join(' '),
          'aria-label': name,
          'aria-current': id === current || undefined,
          tabIndex: tabIndex(id),
          onFocus: () => reach(id),
          children: <Strands strands={strands} />,
        };
        return (
          <li
            key={id}
            className={framed.has(id) ? 'ribbon-piece framed' : 'ribbon-piece'}
            data-number={framed.has(id) ? id.replace(/\D/g, '') : undefined}
            style={along(pieces[i], length)}
          >
            {to === null ? <a href={`#${id}`} {...link} /> : <Link to={formatAddress(to)} {...link} />}
          </li>
        );
      })}
    </ol>
  );
});

const NONE: ReadonlySet<PassageId> = new Set();

/** A place on the ribbon as shares of its length, so that one layout serves every size. */
function along(piece: { start: number; length: number } | undefined, length: number) {
  if (piece === undefined) return {};
  return { '--start': percent(piece.start / length), '--length': percent(piece.length / length) };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
