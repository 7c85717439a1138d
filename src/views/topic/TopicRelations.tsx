import type { Topic } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { relationsOf } from '#query/topic-neighbours.ts';
import { useLibrary } from '#state/library.tsx';
import { Quotation } from '#ui/Quotation.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import { asSentence } from '#words/capital.ts';
import * as words from '#words/topic-lists.ts';
import { TopicSection } from './TopicSection.tsx';

/** The links that the text itself draws between this topic and others, with its words. */
export function TopicRelations({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const library = useLibrary();
  const { id: statement, language } = index.statement;
  const relations = relationsOf(index, topic.id);
  if (relations.length === 0) return null;
  return (
    <TopicSection title={words.joinedTo}>
      <TakeTable
        of={words.relations(relations.length)}
        name={`${statement}-${topic.id}-relations`}
        table={async (library, linkTo) => {
          const { relationsTable } = await import('#exchange/tables/statement-tables.ts');
          return relationsTable(library, index, relations, linkTo);
        }}
      />
      <ul className="relations">
        {relations.map((relation) => {
          const other = known(library.topics, relation.from === topic.id ? relation.to : relation.from);
          return (
            <li key={`${relation.passage}-${relation.start}-${other.id}`}>
              <TopicLink topic={other} to={{ page: 'topic', statement, topic: other.id, selection: null }} />
              <p>{asSentence(relation.label)}</p>
              <Quotation statement={statement} language={language} quotes={[relation]} />
            </li>
          );
        })}
      </ul>
    </TopicSection>
  );
}
