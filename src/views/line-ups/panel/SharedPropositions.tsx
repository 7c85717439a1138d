import { accountOf } from '#query/account.ts';
import type { HeldPosition } from '#query/line-ups/counted-positions.ts';
import type { SharedProposition } from '#query/line-ups/pair.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionItem } from '#ui/PositionItem.tsx';
import * as words from '#words/line-ups.tsx';
import '#views/parts/position-list.css';
import { TieSwatch } from '#views/line-ups/TieKey.tsx';

interface SharedPropositionsProps {
  title: string;
  /** The line that stands for them in the picture, if any does. */
  side: 'agreement' | 'disagreement' | null;
  shared: readonly SharedProposition[];
}

/** Propositions of which two actors speak, with the positions of the one and of the other side by side. */
export function SharedPropositions({ title, side, shared }: SharedPropositionsProps) {
  if (shared.length === 0) return null;
  return (
    <section className="shared-propositions">
      <h3>
        {side !== null && <TieSwatch side={side} />}
        {words.withCount(title, shared.length)}
      </h3>
      {shared.map(({ proposition, held: [first, second] }) => (
        <article key={proposition.id}>
          <h4>
            <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
              {proposition.text}
            </AddressLink>
          </h4>
          <div className="two-holders">
            <HeldPositions held={first} />
            <HeldPositions held={second} />
          </div>
        </article>
      ))}
    </section>
  );
}

function HeldPositions({ held }: { held: readonly HeldPosition[] }) {
  const library = useLibrary();
  return (
    <ul className="position-list">
      {held.map(({ index, position }) => (
        <li key={position.id}>
          <PositionItem {...accountOf(library, index, position)} show="holder" />
        </li>
      ))}
    </ul>
  );
}
