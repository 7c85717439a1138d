import type { PassageId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { firstWords } from '#query/mention-contexts.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { passagesTitle } from '#words/table-names.ts';
import * as words from '#words/table-panel.tsx';
import { passageName } from '#words/terms.ts';

const REACH = 110;

/** Neighbouring passages that stand as one on the rim: each with its first words and the way to the rest. */
export function PanelStretch({ index, passages }: { index: StatementIndex; passages: readonly PassageId[] }) {
  const { id: statement, language } = index.statement;
  return (
    <>
      <div className="panel-title">
        <h2>{passagesTitle(passages)}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.passageCount(passages.length)}
      </p>
      <ul className="panel-stretch">
        {passages.map((id) => (
          <li key={id}>
            <AddressLink to={{ page: 'table', statement, selection: { kind: 'passage', id } }}>
              {passageName(id)}
            </AddressLink>{' '}
            <span lang={language}>{firstWords(known(index.passages, id).text, REACH)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
