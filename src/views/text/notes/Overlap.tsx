import type { TextAddress } from '#model/address.ts';
import type { Position } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { overlapping } from '#query/reading-overlaps.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { positionName } from '#views/text/position-name.ts';
import * as words from '#words/text-position.ts';
import './overlap.css';

interface OverlapProps {
  library: Library;
  index: StatementIndex;
  position: Position;
  address: TextAddress;
}

/** The positions that share words with the open one, as marks to step through; the open one is among them. */
export function Overlap({ library, index, position, address }: OverlapProps) {
  const sharing = overlapping(index, position);
  if (sharing.length < 2) return null;
  return (
    <div className="overlap">
      <p>{words.placeAmong(sharing.indexOf(position.id) + 1, sharing.length)}</p>
      <ol aria-label={words.positionsOnWords}>
        {sharing.map((id) => {
          const account = accountOf(library, index, known(index.positions, id));
          const name = positionName(account);
          return (
            <li key={id}>
              <AddressLink
                to={{ ...address, position: id }}
                replace
                title={name}
                aria-current={id === position.id ? 'true' : undefined}
              >
                <StanceMark
                  stance={account.position.stance}
                  attribution={account.position.attribution}
                  label={name}
                />
              </AddressLink>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
