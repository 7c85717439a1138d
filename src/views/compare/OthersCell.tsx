import { group } from 'd3';
import type { CompareAddress } from '#model/address.ts';
import type { CompareColumn } from '#query/compare/compare-columns.ts';
import { isSought } from '#query/compare/compare-rows.ts';
import { known } from '#query/known.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { andMore, cell } from '#words/compare.tsx';

import { columnClass, type Folding } from './column-folding.ts';

/** More than these are counted; the open row has them all. */
const AT_MOST = 6;

interface OthersCellProps {
  className: string;
  ranked: RankedProposition;
  columns: readonly CompareColumn[];
  folding: Folding;
  address: CompareAddress;
  speaker: string;
}

/** Whoever takes a position and has no column, by name. In a narrow window also those whose columns it has no room for. */
export function OthersCell({ className, ranked, columns, folding, address, speaker }: OthersCellProps) {
  const library = useLibrary();
  const { proposition, positions } = ranked;
  const places = new Map(columns.map(({ actor }, place) => [actor.id, place]));
  const folded = [...group(positions, ({ holder }) => holder)].filter(([holder]) => {
    const place = places.get(holder);
    return place === undefined || columnClass(place, folding) !== '';
  });
  if (folded.length === 0) return <td className={className} />;
  return (
    <td className={className}>
      <ul className="other-holders">
        {folded.slice(0, AT_MOST).map(([holder, held]) => {
          const actor = known(library.actors, holder);
          const dimmed = held.some((position) => isSought(address, position)) ? '' : ' dimmed';
          return (
            <li key={holder} className={`${places.has(holder) ? 'narrow-only-item' : ''}${dimmed}`}>
              <AddressLink to={{ ...address, open: proposition.id }}>
                <span className="other-marks">
                  {held.map(({ id, stance, attribution }) => (
                    <StanceMark key={id} stance={stance} attribution={attribution} size="small" />
                  ))}
                </span>
                <span>
                  <b>{actor.name}</b> <span className="other-words">{cell(actor, held, speaker)}</span>
                </span>
              </AddressLink>
            </li>
          );
        })}
      </ul>
      {folded.length > AT_MOST && <p className="other-more">{andMore(folded.length - AT_MOST)}</p>}
    </td>
  );
}
