import { textAddress } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { TopicRow } from '#views/parts/TopicRow.tsx';
import * as words from '#words/table.ts';
import { PanelActors } from './PanelActors.tsx';
import { TableKey } from './TableKey.tsx';
import { TableLede } from './TableLede.tsx';

/** How to read the table, and every topic of the statement: core topics first, those with most positions first. */
export function PanelTopics({ index }: { index: StatementIndex }) {
  const library = useLibrary();
  const { id, speaker } = index.statement;
  const weigh = (topic: Topic) => positionsInFamily(library, index, topic.id).length;
  const topics = library.collection.codebook.topics
    .map((topic) => ({ topic, weight: weigh(topic) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ topic }) => topic);
  const groups = [
    { title: words.topics, group: 'core' },
    { title: words.furtherTopics, group: 'further' },
  ];
  return (
    <>
      <TableLede place="panel" />
      {groups.map(({ title, group }) => (
        <section key={group} aria-labelledby={`topics-${group}`}>
          <h2 id={`topics-${group}`} className="panel-heading">
            {title}
          </h2>
          <ul>
            {topics
              .filter((topic) => topic.group === group)
              .map((topic) => (
                <li key={topic.id}>
                  <TopicRow
                    index={index}
                    topic={topic}
                    to={{ page: 'table', statement: id, selection: { kind: 'topic', id: topic.id } }}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <PanelActors index={index} />
      <TableKey />
      <Legend speaker={shortName(known(library.actors, speaker))} />
      <div className="buttons">
        <AddressLink className="button solid" to={textAddress(id)}>
          {words.readTheText}
        </AddressLink>
        <AddressLink className="button" to={{ page: 'actors' }}>
          {words.whoIsInIt}
        </AddressLink>
      </div>
    </>
  );
}
