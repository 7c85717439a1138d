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
}

/** Everything on the table as a list: each topic, passage and actor, the positions, and what joins them. */
export const TableList = memo(function TableList({ index, links }: TableListProps) {
  const graph = tableGraph(useLibrary(), index);
  const { topics, passages, actors } = graph;
  const shared = { graph, links };
  return (
    <div className="table-list">
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
