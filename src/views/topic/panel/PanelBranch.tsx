import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { PropositionRows } from '#views/parts/PropositionRows.tsx';
import { openTopic } from '#words/panel.ts';
import * as words from '#words/topic-panel.ts';
import { type PanelProps, toProposition } from './panel-props.ts';

/** A topic below the picture's own, with its propositions. */
export function PanelBranch({ topic: id, ...panel }: PanelProps & { topic: string }) {
  const library = useLibrary();
  const branch = panel.graph.branches.find(({ topic }) => topic.id === id);
  if (branch === undefined) return null;
  const { topic, propositions } = branch;
  const statement = panel.index.statement.id;
  return (
    <>
      <div className="panel-title">
        <TopicDisc topic={topic} tone={toneOf(library, id)} size="large" />
        <h2>{topic.label}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.branchCounts(propositions.length, panel.graph.topic.label)}
      </p>
      <p>{topic.definition}</p>
      <div className="buttons">
        <AddressLink className="button solid" to={{ page: 'topic', statement, topic: id, selection: null }}>
          {openTopic}
        </AddressLink>
      </div>
      <PropositionRows ranked={propositions} to={toProposition(panel)} />
    </>
  );
}
