import type { ReactNode } from 'react';
import { handoutAddress, predictAddress, textAddress } from '#model/address.ts';
import type { Position, Topic } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { childTopics, positionsInFamily } from '#query/topic-family.ts';
import { type TopicPassage, topicPassages } from '#query/topic-passages.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { ViewSwitch } from '#views/parts/ViewSwitch.tsx';
import * as words from '#words/topic.ts';
import { partOf, withTopic } from '#words/topic-family.tsx';
import { TakeTopicAlong } from './TakeTopicAlong.tsx';

interface TopicHeadProps {
  index: StatementIndex;
  topic: Topic;
  /** What else there is to do with its picture. */
  children: ReactNode;
}

/** The topic's name, definition and place among topics. */
export function TopicHead({ index, topic, children }: TopicHeadProps) {
  const library = useLibrary();
  const statement = index.statement.id;
  const passages = topicPassages(library, index, topic.id);
  const positions = positionsInFamily(library, index, topic.id);
  const [first] = passages;
  return (
    <>
      <p className="crumb">
        <AddressLink to={{ page: 'table', statement, selection: { kind: 'topic', id: topic.id } }}>
          {words.wholeTable}
        </AddressLink>
      </p>
      <div className="topic-title">
        <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="large" />
        <h1>{topic.label}</h1>
      </div>
      <p className="counts">{countsOf(passages, positions)}</p>
      <p className="definition">{topic.definition}</p>
      <Family index={index} topic={topic} />
      {positions.length > 0 && (
        <p className="topic-links">
          <span>{words.inClass}</span>
          <AddressLink to={predictAddress(statement, { topic: topic.id })}>{words.predict}</AddressLink>
          <AddressLink to={handoutAddress(statement, { topic: topic.id })}>{words.handout}</AddressLink>
        </p>
      )}
      <div className="buttons">
        {first !== undefined && (
          <AddressLink
            className="button"
            to={textAddress(statement, { topics: [topic.id], passage: first.passage.id })}
          >
            {words.readPassages(passages.length)}
          </AddressLink>
        )}
        <ViewSwitch />
        {children}
        <TakeTopicAlong index={index} topic={topic} />
      </div>
    </>
  );
}

function Family({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const library = useLibrary();
  const children = childTopics(library, topic.id);
  const to = (id: string) =>
    ({ page: 'topic', statement: index.statement.id, topic: id, selection: null }) as const;
  if (topic.parent === null && children.length === 0) return null;
  return (
    <ul className="topic-links">
      {topic.parent !== null && (
        <li>{partOf(<TopicLink topic={known(library.topics, topic.parent)} to={to(topic.parent)} />)}</li>
      )}
      {children.map((child, i) => {
        const link = <TopicLink topic={child} to={to(child.id)} />;
        return <li key={child.id}>{i === 0 ? withTopic(link) : link}</li>;
      })}
    </ul>
  );
}

function countsOf(passages: readonly TopicPassage[], positions: readonly Position[]): string {
  const about = passages.filter(({ weight }) => weight === 'primary').length;
  const holders = new Set(positions.map(({ holder }) => holder)).size;
  return words.counts(about, passages.length - about, positions.length, holders);
}
