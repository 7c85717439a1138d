import { predictAddress } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import { clearPredictions, usePredictions } from '#state/predictions.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import * as words from '#words/predict.ts';

/** What there is to predict: the topics, and the propositions on which most has been said. */
export function PredictStart({ index }: { index: StatementIndex }) {
  const library = useLibrary();
  const { id } = index.statement;
  const kept = usePredictions((state) => state.kept);
  const keys = Object.keys(kept);
  const topics = library.collection.codebook.topics
    .map((topic) => ({ topic, positions: positionsInFamily(library, index, topic.id).length }))
    .filter(({ positions }) => positions > 0);
  const most = library.collection.codebook.propositions
    .map((proposition) => ({
      proposition,
      count: index.positionsByProposition.get(proposition.id)?.length ?? 0,
    }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, 8);
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <AddressLink to={{ page: 'tours', statement: id }}>{words.inClass}</AddressLink>
        </p>
        <h1>{words.predictThenReveal}</h1>
        <p className="lede">{words.whatItIs}</p>
      </header>
      <h2>{words.byTopic}</h2>
      <ul className="predict-topics">
        {topics.map(({ topic, positions }) => (
          <li key={topic.id}>
            <AddressLink to={predictAddress(id, { topic: topic.id })}>
              <TopicDisc topic={topic} tone={toneOf(library, topic.id)} />
              <span>
                <b>{topic.label}</b> <span className="counts">{words.positions(positions)}</span>
              </span>
            </AddressLink>
          </li>
        ))}
      </ul>
      {most.length > 0 && (
        <>
          <h2>{words.mostOnOne}</h2>
          <ul className="predict-propositions">
            {most.map(({ proposition, count }) => (
              <li key={proposition.id}>
                <AddressLink to={predictAddress(id, { proposition: proposition.id })}>
                  {proposition.text}
                </AddressLink>{' '}
                <span className="counts">{words.positions(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {keys.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => clearPredictions(keys)}>
            {words.clearAll}
          </button>
        </p>
      )}
    </>
  );
}
