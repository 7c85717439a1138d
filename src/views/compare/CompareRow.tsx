import { group } from 'd3';
import { memo } from 'react';
import type { CompareAddress } from '#model/address.ts';
import type { CompareColumn } from '#query/compare/compare-columns.ts';
import { known } from '#query/known.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { before } from '#words/comparing.ts';
import { CompareCell } from './CompareCell.tsx';
import { columnClass, type Folding, othersClass } from './column-folding.ts';
import { OpenRow } from './OpenRow.tsx';
import { OthersCell } from './OthersCell.tsx';

interface CompareRowProps {
  ranked: RankedProposition;
  /** Without its open row, so that opening another does not draw this one again. */
  address: CompareAddress;
  columns: readonly CompareColumn[];
  folding: Folding;
  open: boolean;
  speaker: string;
}

/** One proposition: who takes which position on it, and, when it is open, everyone's exact words. */
export const CompareRow = memo(function CompareRow(props: CompareRowProps) {
  const { ranked, address, columns, folding, open, speaker } = props;
  const { proposition, positions } = ranked;
  const library = useLibrary();
  const topic = known(library.topics, proposition.topic);
  const held = group(positions, ({ holder }) => holder);
  const others = othersClass(folding);
  return (
    <>
      <tr className={open ? 'compare-row open' : 'compare-row'} data-proposition={proposition.id}>
        <th scope="row">
          <AddressLink
            className="row-head"
            to={open ? address : { ...address, open: proposition.id }}
            aria-expanded={open}
          >
            <TopicDisc topic={topic} tone={toneOf(library, topic.id)} />
            <span>
              <span className="unseen">{before(topic.label)}</span>
              {proposition.text}
            </span>
          </AddressLink>
        </th>
        {columns.map(({ actor }, place) => (
          <CompareCell
            key={actor.id}
            className={columnClass(place, folding)}
            actor={actor}
            positions={held.get(actor.id)}
            address={address}
            open={open}
            speaker={speaker}
          />
        ))}
        {others !== null && (
          <OthersCell
            className={others}
            ranked={ranked}
            columns={columns}
            folding={folding}
            address={address}
            speaker={speaker}
          />
        )}
      </tr>
      {open && (
        <OpenRow ranked={ranked} columns={columns} span={columns.length + (others === null ? 1 : 2)} />
      )}
    </>
  );
});
