import { textAddress } from '#model/address.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { positionSentence } from '#ui/position-sentence.ts';
import { PositionList } from '#views/parts/PositionList.tsx';
import { PositionRow } from '#views/parts/PositionRow.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import * as panel from '#words/panel.ts';
import { passageName } from '#words/terms.ts';

/** The selected position with its evidence, and the others on the same proposition. */
export function PanelPosition({ index, position: id }: { index: StatementIndex; position: string }) {
  const library = useLibrary();
  const position = known(index.positions, id);
  const statement = index.statement.id;
  const account = accountOf(library, index, position);
  const others = (index.positionsByProposition.get(position.proposition) ?? []).filter(
    (other) => other.id !== id,
  );
  const { topic } = account.proposition;
  return (
    <>
      <TopicLink
        topic={known(library.topics, topic)}
        to={{ page: 'table', statement, selection: { kind: 'topic', id: topic } }}
      />
      <h2 className="panel-sentence">{account.proposition.text}</h2>
      <p className="unseen" role="status">
        {positionSentence(account)}
      </p>
      <div className="panel-card">
        <PositionList index={index} positions={[position]} show="holder" />
      </div>
      <div className="buttons">
        <AddressLink
          className="button solid"
          to={textAddress(statement, { passage: position.evidence[0]?.passage ?? null, position: id })}
        >
          {panel.readInText}
        </AddressLink>
        <AddressLink className="button" to={{ page: 'proposition', proposition: position.proposition }}>
          {panel.openProposition}
        </AddressLink>
      </div>
      {others.length > 0 && (
        <section>
          <h3>{panel.othersOnThis}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <PositionRow
                  account={accountOf(library, index, other)}
                  beside={passageName(other.evidence[0]?.passage ?? '')}
                  to={{ page: 'table', statement, selection: { kind: 'position', id: other.id } }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
