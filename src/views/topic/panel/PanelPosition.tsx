import { textAddress } from '#model/address.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { positionSentence } from '#ui/position-sentence.ts';
import { PositionList } from '#views/parts/PositionList.tsx';
import { PositionRow } from '#views/parts/PositionRow.tsx';
import { othersOnThis, readInText } from '#words/panel.ts';
import { passageName } from '#words/terms.ts';
import { AlsoDisputed } from './PanelPropositions.tsx';
import { type PanelProps, toProposition } from './panel-props.ts';

/** The selected position with its exact words, and who else stands where on the same proposition. */
export function PanelPosition({ position: id, ...panel }: PanelProps & { position: string }) {
  const library = useLibrary();
  const { index, at } = panel;
  const position = known(index.positions, id);
  const account = accountOf(library, index, position);
  const { proposition } = account;
  const others = (index.positionsByProposition.get(proposition.id) ?? []).filter((other) => other.id !== id);
  return (
    <>
      <section className="panel-card">
        <h2>
          <AddressLink to={toProposition(panel)(proposition.id)}>{proposition.text}</AddressLink>
        </h2>
        <p className="unseen" role="status">
          {positionSentence(account)}
        </p>
        <PositionList index={index} positions={[position]} show="holder" />
      </section>
      <div className="buttons">
        <AddressLink
          className="button solid"
          to={textAddress(index.statement.id, {
            passage: position.evidence[0]?.passage ?? null,
            position: id,
          })}
        >
          {readInText}
        </AddressLink>
      </div>
      {others.length > 0 && (
        <section>
          <h2 className="panel-heading">{othersOnThis}</h2>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <PositionRow
                  account={accountOf(library, index, other)}
                  beside={passageName(other.evidence[0]?.passage ?? '')}
                  to={at({ kind: 'position', id: other.id })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <AlsoDisputed {...panel} but={proposition.id} />
    </>
  );
}
