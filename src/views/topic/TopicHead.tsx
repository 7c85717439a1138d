import { textAddress } from '#model/address.ts';
import type { Position, Topic } from '#model/collection.ts';
import { strandsOfTopic } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { childTopics, positionsInFamily } from '#query/topic-family.ts';
import { type TopicPassage, topicPassages } from '#query/topic-passages.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { counted } from '#ui/words.ts';
import { StatementRibbon } from '#views/parts/StatementRibbon.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';

/** The topic's name, definition and place among topics, and where in the statement it is spoken of. */
export function TopicHead({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const library = useLibrary();
  const statement = index.statement.id;
  const passages = topicPassages(library, index, topic.id);
  const positions = positionsInFamily(library, index, topic.id);
  const parent = topic.parent === null ? undefined : library.topics.get(topic.parent);
  const children = childTopics(library, topic.id);
  const topicAddress = (id: string) => ({ page: 'topic', statement, topic: id, selection: null }) as const;
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <AddressLink to={{ page: 'table', statement, selection: { kind: 'topic', id: topic.id } }}>
            On the table
          </AddressLink>
        </p>
        <div className="page-title">
          <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="large" />
          <h1>{topic.label}</h1>
        </div>
        <p className="lede">{topic.definition}</p>
        {(parent !== undefined || children.length > 0) && (
          <ul className="topic-links">
            {parent !== undefined && (
              <li>
                <span>part of </span>
                <TopicLink topic={parent} to={topicAddress(parent.id)} />
              </li>
            )}
            {children.map((child, i) => (
              <li key={child.id}>
                {i === 0 && <span>with </span>}
                <TopicLink topic={child} to={topicAddress(child.id)} />
              </li>
            ))}
          </ul>
        )}
        <p className="counts">{countsOf(passages, positions)}</p>
        <div className="buttons">
          {passages[0] !== undefined && (
            <AddressLink
              className="button solid"
              to={textAddress(statement, { topics: [topic.id], passage: passages[0].passage.id })}
            >
              {passages.length === 1 ? 'Read the passage' : 'Read the passages'}
            </AddressLink>
          )}
        </div>
      </header>
      <figure className="page-ribbon">
        <StatementRibbon
          index={index}
          passages={strandsOfTopic(library, index, topic.id)}
          label={`Where in the statement ${topic.label} is spoken of`}
        />
        <figcaption>
          The whole statement from left to right. Full: about {topic.label}; thin: touched; outlined: a
          question.
        </figcaption>
      </figure>
    </>
  );
}

/** "9 passages about it, 1 touching it, 56 positions by 16 actors"; what there is none of is left out. */
function countsOf(passages: readonly TopicPassage[], positions: readonly Position[]): string {
  const about = passages.filter(({ weight }) => weight === 'primary').length;
  const touching = passages.length - about;
  const holders = new Set(positions.map(({ holder }) => holder)).size;
  return [
    about > 0 && `${counted(about, 'passage')} about it`,
    touching > 0 && (about > 0 ? `${touching} touching it` : `${counted(touching, 'passage')} touching it`),
    positions.length > 0 && `${counted(positions.length, 'position')} by ${counted(holders, 'actor')}`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}
