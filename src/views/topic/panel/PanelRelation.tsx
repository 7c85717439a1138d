import type { TopicId } from '#model/collection.ts';
import { neighboursOf } from '#query/topic-neighbours.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import { asSentence } from '#words/capital.ts';
import { listed } from '#words/terms.ts';
import * as words from '#words/topic-panel.ts';
import type { PanelProps } from './panel-props.ts';

/** What the text says joins two topics, with its words; that they share passages is said apart from it. */
export function PanelRelation({ index, graph, topics }: PanelProps & { topics: readonly TopicId[] }) {
  const library = useLibrary();
  const joins = index.statement.relations.filter(({ from, to }) =>
    topics.length > 1
      ? topics.includes(from) && topics.includes(to)
      : topics.includes(from) || topics.includes(to),
  );
  const ends = topics.flatMap((id) => library.topics.get(id) ?? []);
  const { id: statement, language } = index.statement;
  const other = ends.find(({ id }) => id !== graph.topic.id);
  const shared = neighboursOf(library, index, graph.topic.id).find(({ topic }) => topic.id === other?.id);
  return (
    <>
      <h2>{listed(ends.map(({ label }) => label))}</h2>
      <p className="panel-counts" role="status">
        {words.joinedIn(joins.length)}
      </p>
      <ul className="relations">
        {joins.map((relation) => (
          <li key={`${relation.passage}-${relation.start}`}>
            <p>{asSentence(relation.label)}</p>
            <Quotation statement={statement} language={language} quotes={[relation]} />
          </li>
        ))}
      </ul>
      {shared !== undefined && <p className="panel-counts">{words.apartFromThat(shared.passages)}</p>}
      {other !== undefined && (
        <div className="buttons">
          <AddressLink
            className="button solid"
            to={{ page: 'topic', statement, topic: other.id, selection: null }}
          >
            {words.open(other.label)}
          </AddressLink>
        </div>
      )}
    </>
  );
}
