import { group } from 'd3';
import { RibbonImage } from '#charts/ribbon/RibbonImage.tsx';
import { predictAddress } from '#model/address.ts';
import { byStatement } from '#query/compare/by-statement.ts';
import type { CompareColumn } from '#query/compare/compare-columns.ts';
import { severalOf } from '#query/compare/several-positions.ts';
import { known } from '#query/known.ts';
import { strandsOfPassages } from '#query/passage-strands.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceColumns } from '#views/parts/StanceColumns.tsx';
import * as words from '#words/compare.tsx';

import { passagesOf } from './passages-of.ts';
import './open-row.css';

interface OpenRowProps {
  ranked: RankedProposition;
  columns: readonly CompareColumn[];
  span: number;
}

/** Everyone's exact words on the open proposition, side by side by stance, and who is silent. */
export function OpenRow({ ranked: { proposition, positions }, columns, span }: OpenRowProps) {
  const library = useLibrary();
  const statements = byStatement(library, positions);
  const held = group(positions, ({ holder }) => holder);
  const several = [...held].flatMap(([holder, said]) => {
    const kind = severalOf(library, said);
    return kind === null ? [] : [{ holder: known(library.actors, holder), said, kind }];
  });
  const silent = columns.filter(({ actor }) => !held.has(actor.id)).map(({ actor }) => actor.name);
  return (
    <tr className="open-row">
      <td colSpan={span}>
        <div className="open-body">
          {statements.map(([index, here]) => (
            <section key={index.statement.id}>
              {library.statements.size > 1 && <h2>{index.statement.heading}</h2>}
              <div className="open-ribbon">
                <RibbonImage
                  passages={strandsOfPassages(index, passagesOf(here))}
                  label={words.takenIn([...passagesOf(here)])}
                />
              </div>
              <StanceColumns index={index} positions={here} level={2} />
            </section>
          ))}
          {positions.length === 0 && <p>{words.nobody}</p>}
          <div className="open-notes">
            {several.map(({ holder, said, kind }) => (
              <p key={holder.id}>{words.severalPositions(<b>{holder.name}</b>, kind, holder, said)}</p>
            ))}
            {silent.length > 0 && <p className="silent">{words.silent(silent)}</p>}
            <p>
              <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
                {words.ownPage}
              </AddressLink>
              {statements.map(([{ statement }]) => (
                <span key={statement.id}>
                  {' · '}
                  <AddressLink to={predictAddress(statement.id, { proposition: proposition.id })}>
                    {words.predict}
                    {library.statements.size > 1 && (
                      <span className="unseen"> {words.inStatement(statement.heading)}</span>
                    )}
                  </AddressLink>
                </span>
              ))}
            </p>
          </div>
        </div>
      </td>
    </tr>
  );
}
