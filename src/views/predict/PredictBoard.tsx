import { group } from 'd3';
import { useMemo, useState } from 'react';
import { type PredictAddress, predictAddress } from '#model/address.ts';
import { predictItems } from '#query/predict/predict-items.ts';
import type { PredictScope } from '#query/predict/predict-scope.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/predict.ts';
import { passageName } from '#words/terms.ts';
import { PredictTools } from './PredictTools.tsx';
import { ToPredict } from './ToPredict.tsx';

interface PredictBoardProps {
  index: StatementIndex;
  scope: PredictScope;
  address: PredictAddress;
}

/** So many fit a lesson; the rest is unfolded. */
const AT_FIRST = 12;

/** What is to be predicted, under its propositions, with what is hidden and what reveals it. */
export function PredictBoard({ index, scope, address }: PredictBoardProps) {
  const library = useLibrary();
  const all = useMemo(() => predictItems(library, index, scope), [library, index, scope]);
  const [unfolded, setUnfolded] = useState(false);
  const { hidden, proposition, passage, topic } = scope;
  const items = unfolded ? all : all.slice(0, AT_FIRST);
  // Under topics that are hidden the propositions would tell them.
  const sections = group(items, ({ accounts: [first] }) =>
    hidden === 'topics' ? '' : first.proposition.text,
  );
  const title = proposition?.text ?? (passage === null ? (topic?.label ?? '') : passageName(passage.id));
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <AddressLink to={predictAddress(address.statement)}>{words.predictThenReveal}</AddressLink>
        </p>
        <h1>{title}</h1>
        <p className="lede">{words.task[hidden]}</p>
        <nav className="predict-hide" aria-label={words.whatIsHidden}>
          <span aria-hidden="true">{words.hidden}</span>
          {scope.hideable.map((each) => (
            <AddressLink
              key={each}
              to={{ ...address, hidden: each }}
              replace
              aria-current={each === hidden ? 'true' : undefined}
            >
              {words.hideableLabel[each]}
            </AddressLink>
          ))}
        </nav>
      </header>
      <PredictTools items={items} />
      {[...sections].map(([text, here]) => (
        <section key={text} className="predict-section">
          {text !== '' && text !== title && <h2>{text}</h2>}
          <ol className="predict-items">
            {here.map((item) => (
              <ToPredict key={item.key} item={item} hidden={hidden} number={items.indexOf(item) + 1} />
            ))}
          </ol>
        </section>
      ))}
      {items.length < all.length && (
        <button type="button" className="button" onClick={() => setUnfolded(true)}>
          {words.all(all.length)}
        </button>
      )}
    </>
  );
}
