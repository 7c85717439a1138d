import { jointSelection, relationSelection, type TableLinks } from '#charts/table/table-links.ts';
import type { TableGraph, TableTopic } from '#query/table-graph.ts';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import * as words from '#words/table-list.ts';
import { passageNumber } from '#words/terms.ts';
import { MarkLink } from './MarkLink.tsx';

interface ListedTopicProps {
  topic: TableTopic;
  graph: TableGraph;
  links: TableLinks;
  hidden: boolean;
}

/** A topic with the passages that it is joined to, and the topics that the text joins it to. */
export function ListedTopic({ topic, graph, links, hidden }: ListedTopicProps) {
  const { id, label, initial, core, tone, positions, codes } = topic;
  const group = core ? 'core' : 'further';
  const shared = { links, hidden };
  const related = relatedTo(graph, id);
  return (
    <li>
      <MarkLink className="listed" selection={{ kind: 'topic', id }} {...shared}>
        {!hidden && <TopicDisc topic={{ initial, group }} tone={core ? tone : 0} />}
        <b>{label}</b> <span>{words.positions(positions)}</span>
      </MarkLink>
      <ul className="listed-chips" role={roleOf(codes)}>
        {codes.map(({ passage, main }) => (
          <li key={passage}>
            <MarkLink
              className={main ? 'chip' : 'chip touched'}
              selection={jointSelection({ topic: id, passages: [passage] })}
              {...shared}
            >
              {passageNumber(passage)}
            </MarkLink>
          </li>
        ))}
      </ul>
      <ul className="listed-relations" role={roleOf(related)}>
        {related.map((relation) => (
          <li key={relation.other.id}>
            <MarkLink selection={relationSelection(relation)} {...shared}>
              <span>{relation.out ? '→' : '←'}</span> {relation.other.label}
            </MarkLink>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** That a list begins and ends is not worth saying of a single thing. */
function roleOf(listed: readonly unknown[]): 'presentation' | undefined {
  return listed.length === 1 ? 'presentation' : undefined;
}

/** The topics that the text joins a topic to, once each. */
function relatedTo({ relations, topics }: TableGraph, id: string) {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const found = relations
    .filter(({ from, to }) => from === id || to === id)
    .flatMap(({ from, to }) => {
      const other = byId.get(from === id ? to : from);
      return other === undefined ? [] : [{ from, to, other, out: from === id }];
    });
  // The first names the edge, as it does in the picture.
  return [...new Map(found.toReversed().map((relation) => [relation.other.id, relation])).values()].reverse();
}
