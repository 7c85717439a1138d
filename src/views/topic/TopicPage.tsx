import { Suspense, useCallback, useMemo, useRef } from 'react';
import { useEnlarger } from '#charts/zoom/use-enlarger.ts';
import type { Selection, TopicAddress } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicGraph } from '#query/topic-graph.ts';
import { topicFocus } from '#query/topic-graph-focus.ts';
import { useLibrary } from '#state/library.tsx';
import { useTableView } from '#state/table-view.ts';
import { Missing } from '#views/missing/Missing.tsx';
import { ZoomButtons } from '#views/parts/ZoomButtons.tsx';
import { useStageKeys } from '#views/table/graph/use-stage-keys.ts';
import { FilterLegend } from './FilterLegend.tsx';
import { TopicGraphView } from './graph/TopicGraphView.tsx';
import { useTopicSize } from './graph/use-topic-size.ts';
import { TopicPanel } from './panel/TopicPanel.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicLists } from './TopicLists.tsx';
import { useFilters } from './use-filters.ts';
import { useTopicKeys } from './use-topic-keys.ts';
import '#views/parts/page.css';
import * as words from '#words/topic.ts';
import './topic-page.css';

/** One topic: who stands where on it as a picture, with the exact words beside it, and all of it as lists below. */
export function TopicPage({ address }: { address: TopicAddress }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  const topic = library.topics.get(address.topic);
  if (index === undefined || topic === undefined) return <Missing address={address} />;
  return <TopicOfStatement index={index} topic={topic} address={address} />;
}

interface TopicOfStatementProps {
  index: StatementIndex;
  topic: Topic;
  address: TopicAddress;
}

function TopicOfStatement({ index, topic, address: asked }: TopicOfStatementProps) {
  const library = useLibrary();
  const graph = useMemo(() => topicGraph(library, index, topic), [library, index, topic]);
  const address = useMemo(() => {
    const unknown = asked.selection !== null && topicFocus(graph, asked.selection) === null;
    return unknown ? { ...asked, selection: null } : asked;
  }, [graph, asked]);
  const { selection } = address;
  const view = useTableView((state) => state.view);
  const filters = useFilters(address);
  const size = useTopicSize();
  const picture = useRef<HTMLDivElement>(null);
  const unfolded = address.look?.unfolded ?? false;
  const drawn = view === 'picture' && size !== null ? `${topic.id} ${size.width} ${unfolded}` : null;
  const { view: shown, use } = useEnlarger(picture, drawn);
  useStageKeys(use);
  useTopicKeys(address);
  const at = useCallback((selected: Selection | null) => ({ ...address, selection: selected }), [address]);
  const speaker = shortName(known(library.actors, index.statement.speaker));
  return (
    <article className={`topic-page ${view}${selection === null ? '' : ' selected'}`}>
      <div className="topic-first">
        <header className="topic-head">
          <TopicHead index={index} topic={topic}>
            {view === 'picture' && <ZoomButtons scale={shown.scale} use={use} whole={words.wholePicture} />}
          </TopicHead>
          {view === 'picture' && graph.branches.length > 0 && (
            <FilterLegend speaker={speaker} filters={filters} />
          )}
        </header>
        {view === 'picture' && (
          <div className="topic-stage">
            <TopicGraphView
              picture={picture}
              index={index}
              graph={graph}
              address={address}
              size={size}
              without={filters.without}
              scale={shown.scale}
              use={use}
            />
          </div>
        )}
        <TopicPanel index={index} graph={graph} at={at} selection={selection} />
      </div>
      {/* Below the first screen, so that its taking over can wait. */}
      <Suspense>
        <TopicLists index={index} topic={topic} selection={view === 'list' ? selection : null} />
      </Suspense>
    </article>
  );
}
