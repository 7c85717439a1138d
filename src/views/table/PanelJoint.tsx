import { textAddress } from '#model/address.ts';
import type { PassageId, TopicId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { jointsBetween } from '#query/table-edge.ts';
import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { PositionList } from '#views/parts/PositionList.tsx';
import * as panel from '#words/panel.ts';
import { inPassages } from '#words/table-names.ts';
import * as words from '#words/table-panel.tsx';
import { PanelQuotes } from './PanelQuotes.tsx';

interface PanelJointProps {
  index: StatementIndex;
  topic: TopicId;
  passages: readonly PassageId[];
}

/** Why a topic and a passage are joined: the words that carry the topic there, and the positions on it. */
export function PanelJoint({ index, topic: id, passages }: PanelJointProps) {
  const library = useLibrary();
  const topic = known(library.topics, id);
  const statement = index.statement.id;
  const joints = jointsBetween(library, index, id, passages);
  const positions = new Set(joints.flatMap((joint) => joint.positions)).size;
  return (
    <>
      <div className="panel-title">
        <TopicDisc topic={topic} tone={toneOf(library, id)} size="large" />
        <h2>{inPassages(topic.label, passages)}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.whyJoined(joints.length, positions)}
      </p>
      <div className="buttons">
        <AddressLink
          className="button solid"
          to={textAddress(statement, { passage: passages[0] ?? null, topics: [id] })}
        >
          {panel.readInText}
        </AddressLink>
        <AddressLink className="button" to={{ page: 'topic', statement, topic: id, selection: null }}>
          {panel.openTopic}
        </AddressLink>
      </div>
      {joints.map((joint) => (
        <section key={joint.passage} className="panel-joint">
          <h3>{words.joint(joint.passage, joint.main)}</h3>
          <PanelQuotes index={index} quotes={joint.quotes} />
          {joint.positions.length > 0 && (
            <PositionList index={index} positions={joint.positions} show="both" />
          )}
        </section>
      ))}
    </>
  );
}
