import type { Topic } from '#model/collection.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import * as words from '#words/about/codebook.ts';

/** The topics with their definitions and the propositions that belong to each. */
export function Codebook() {
  const { collection, propositions } = useLibrary();
  const { topics, actors, places } = collection.codebook;
  return (
    <>
      <p>
        {words.whatIsInIt({
          topics: topics.length,
          actors: actors.length,
          places: places.length,
          propositions: propositions.size,
        })}{' '}
        <AddressLink to={{ page: 'actors' }}>{words.allActors}</AddressLink>
      </p>
      <div className="table-downloads">
        <TakeTable
          of={words.topics(topics.length)}
          name={'topics'}
          table={async (library, linkTo) => {
            const { topicsTable } = await import('#exchange/tables/codebook-tables.ts');
            return topicsTable(library, topics, linkTo);
          }}
        />
        <TakeTable
          of={words.propositions(propositions.size)}
          name={'propositions'}
          table={async (library, linkTo) => {
            const { propositionsTable } = await import('#exchange/tables/codebook-tables.ts');
            return propositionsTable(library, [...propositions.values()], linkTo);
          }}
        />
        <TakeTable
          of={words.actors(actors.length)}
          name={'actors'}
          table={async (library, linkTo) => {
            const { actorsTable } = await import('#exchange/tables/codebook-tables.ts');
            return actorsTable(library, actors, linkTo);
          }}
        />
      </div>
      <ul className="codebook">
        {topics.map((topic) => (
          <li key={topic.id}>
            <CodebookTopic topic={topic} />
          </li>
        ))}
      </ul>
    </>
  );
}

function CodebookTopic({ topic }: { topic: Topic }) {
  const { collection, propositionsByTopic } = useLibrary();
  const [statement] = collection.statements;
  const propositions = propositionsByTopic.get(topic.id) ?? [];
  return (
    <>
      <h3>
        {statement === undefined ? (
          topic.label
        ) : (
          <TopicLink
            topic={topic}
            to={{ page: 'topic', statement: statement.id, topic: topic.id, selection: null }}
          />
        )}
      </h3>
      <p>{topic.definition}</p>
      {propositions.length > 0 && (
        <details>
          <summary>{words.propositions(propositions.length)}</summary>
          <ul>
            {propositions.map(({ id, text }) => (
              <li key={id}>
                <AddressLink to={{ page: 'proposition', proposition: id }}>{text}</AddressLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
