import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import { MissingPage } from '#views/missing/MissingPage.tsx';
import { TopicActors } from './TopicActors.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicNeighbours } from './TopicNeighbours.tsx';
import { TopicPassages } from './TopicPassages.tsx';
import { TopicPropositions } from './TopicPropositions.tsx';
import { TopicRelations } from './TopicRelations.tsx';
import '#views/parts/page.css';
import './topic-page.css';

/** One topic: where it is spoken of, who stands how on it, and what the text joins it to. */
export function TopicPage({ address }: { address: Extract<Address, { page: 'topic' }> }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  const topic = library.topics.get(address.topic);
  if (index === undefined || topic === undefined) return <MissingPage path={formatAddress(address)} />;
  const held = positionsInFamily(library, index, topic.id).length > 0;
  return (
    <article className="topic-page page">
      <TopicHead index={index} topic={topic} />
      <div className="page-columns">
        <div className="page-main">
          <TopicPropositions index={index} topic={topic} selection={address.selection} />
          {!held && <TopicPassages index={index} topic={topic} />}
        </div>
        <div className="page-aside">
          <TopicRelations index={index} topic={topic} />
          <TopicActors index={index} topic={topic} />
          {held && <TopicPassages index={index} topic={topic} />}
          <TopicNeighbours index={index} topic={topic} />
        </div>
      </div>
    </article>
  );
}
