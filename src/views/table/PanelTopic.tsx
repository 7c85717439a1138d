import { type Address, textAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import { rankPropositions } from '#query/ranked-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { propositionsInFamily } from '#query/topic-family.ts';
import { topicPassages } from '#query/topic-passages.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { PropositionRows } from '#views/parts/PropositionRows.tsx';
import * as panel from '#words/panel.ts';
import * as words from '#words/table-panel.tsx';

/** More than these are for the topic's own page. */
const MOST = 16;

/** The selected topic: what it is, and its propositions with everyone's marks, disputed ones first. */
export function PanelTopic({ index, topic: id }: { index: StatementIndex; topic: string }) {
  const library = useLibrary();
  const topic = known(library.topics, id);
  const statement = index.statement.id;
  const topicPage: Address = { page: 'topic', statement, topic: id, selection: null };
  const passages = topicPassages(library, index, id);
  const propositions = rankPropositions(index, propositionsInFamily(library, id)).filter(
    ({ standing }) => standing !== 'silent',
  );
  const positions = propositions.reduce((total, ranked) => total + ranked.positions.length, 0);
  return (
    <>
      <div className="panel-title">
        <TopicDisc topic={topic} tone={toneOf(library, id)} size="large" />
        <h2>{topic.label}</h2>
      </div>
      <p className="panel-counts" role="status">
        <span className="unseen">{words.selected(topic.label)}</span>
        {words.topicCounts(passages.length, propositions.length, positions)}
      </p>
      <p>{topic.definition}</p>
      <div className="buttons">
        <AddressLink className="button solid" to={topicPage}>
          {panel.openTopic}
        </AddressLink>
        {passages.length > 0 && (
          <AddressLink
            className="button"
            to={textAddress(statement, { topics: [id], passage: passages[0]?.passage.id ?? null })}
          >
            {words.readPassages}
          </AddressLink>
        )}
      </div>
      {propositions.length === 0 ? (
        <p className="empty">{words.noPositionOnIt}</p>
      ) : (
        <PropositionRows
          ranked={propositions.slice(0, MOST)}
          to={(proposition) => ({
            page: 'table',
            statement,
            selection: { kind: 'proposition', id: proposition },
          })}
        />
      )}
      {propositions.length > MOST && (
        <p>
          <AddressLink to={topicPage}>{words.moreOnItsPage(propositions.length - MOST)}</AddressLink>
        </p>
      )}
    </>
  );
}
