import { memo } from 'react';
import type { TableLinks } from '#charts/table/table-links.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tableGraph } from '#query/table-graph.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/table-list.ts';
import { ListedActor } from './ListedActor.tsx';
import { ListedPassage } from './ListedPassage.tsx';
import { ListedTopic } from './ListedTopic.tsx';
import './table-list.css';

interface TableListProps {
  index: StatementIndex;
  links: TableLinks;
  /** Read by screen readers only, and passed over by the Tab key. */
  hidden: boolean;
}

/**
 * Everything in the picture of the table as a list: each topic, passage and actor, and what joins them. In sight
 * it has the positions too, which the picture has marks for only when enlarged.
 */
export const TableList = memo(function TableList({ index, links, hidden }: TableListProps) {
  const graph = tableGraph(useLibrary(), index);
  const { topics, passages, actors } = graph;
  const shared = { graph, links, hidden };
  return (
    <div className={hidden ? 'table-list unseen' : 'table-list'}>
      <section aria-label={words.topicsInPicture}>
        <h2>{words.topics}</h2>
        <ul className="listed-topics">
          {topics.map((topic) => (
            <ListedTopic key={topic.id} topic={topic} {...shared} />
          ))}
        </ul>
      </section>
      <section aria-label={words.passagesInPicture}>
        <h2>{words.passages}</h2>
        <ul className="listed-passages">
          {passages.map((passage) => (
            <ListedPassage
              key={passage.id}
              passage={passage}
              language={index.statement.language}
              {...shared}
            />
          ))}
        </ul>
      </section>
      <section aria-label={words.actorsInPicture}>
        <h2>{words.actors}</h2>
        <ul className="listed-actors">
          {actors.map((actor) => (
            <ListedActor key={actor.id} actor={actor} {...shared} />
          ))}
        </ul>
      </section>
    </div>
  );
});
