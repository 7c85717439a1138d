import { jointSelection, relationSelection, type TableLinks } from '#charts/table/table-links.ts';
import type { TableGraph, TableTopic } from '#query/table-graph.ts';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import * as words from '#words/table-list.ts';
import { passageNumber } from '#words/terms.ts';
import { MarkLink } from './MarkLink.tsx';
import { relatedTopics } from './related-topics.ts';

interface ListedTopicProps {
  topic: TableTopic;
  graph: TableGraph;
  links: TableLinks;
}

/** A topic with the passages that it is joined to, and the topics that the text joins it to. */
export function ListedTopic({ topic, graph, links }: ListedTopicProps) {
  const { id, label, initial, core, tone, positions, codes } = topic;
  const group = core ? 'core' : 'further';
  const related = relatedTopics(graph, id);
  return (
    <li>
      <MarkLink className="listed" selection={{ kind: 'topic', id }} links={links}>
        <TopicDisc topic={{ initial, group }} tone={core ? tone : 0} />
        <b>{label}</b> <span>{words.positions(positions)}</span>
      </MarkLink>
      <ul className="listed-chips" role={roleOf(codes)}>
        {codes.map(({ passage, main }) => (
          <li key={passage}>
            <MarkLink
              className={main ? 'chip' : 'chip touched'}
              selection={jointSelection({ topic: id, passages: [passage] })}
              links={links}
            >
              {passageNumber(passage)}
            </MarkLink>
          </li>
        ))}
      </ul>
      <ul className="listed-relations" role={roleOf(related)}>
        {related.map((relation) => (
          <li key={relation.other.id}>
            <MarkLink selection={relationSelection(relation)} links={links}>
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
