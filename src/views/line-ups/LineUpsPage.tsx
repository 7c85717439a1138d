import { useMemo } from 'react';
import type { Address, LineUpsAddress } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import { lineUps } from '#query/line-ups/line-ups.ts';
import { useLibrary } from '#state/library.tsx';
import { useTableView } from '#state/table-view.ts';
import { CompareHead } from '#views/parts/CompareHead.tsx';
import * as words from '#words/line-ups.tsx';
import { LineUpsStage } from './LineUpsStage.tsx';
import { Method } from './Method.tsx';
import { LineUpsPanel } from './panel/LineUpsPanel.tsx';
import { TakeLineUps } from './TakeLineUps.tsx';
import { LineUpsTools } from './tools/LineUpsTools.tsx';
import { useLineUpsKeys } from './use-line-ups-keys.ts';
import { WhoseWord } from './WhoseWord.tsx';
import '#views/parts/page.css';
import './line-ups-page.css';

/** Who takes the same side as whom, and who the opposite one, as a picture or a matrix; every tie opens its quotes. */
export function LineUpsPage({ address }: { address: Extract<Address, { page: 'line-ups' }> }) {
  const library = useLibrary();
  const asked = useMemo(() => knownPart(library, address), [library, address]);
  const all = useMemo(() => lineUps(library, asked), [library, asked]);
  const view = useTableView((state) => state.view);
  useLineUpsKeys(asked);
  return (
    <article className={`line-ups-page page ${view}`}>
      <div className="page-head">
        <CompareHead title={words.lineUps} page="line-ups" />
        <p className="lede">{words.whatItIs}</p>
        <WhoseWord positions={all.positions} ownOnly={asked.ownOnly} />
      </div>
      <LineUpsTools address={asked} all={all} />
      <div className="line-ups-columns">
        <LineUpsStage address={asked} all={all} />
        <LineUpsPanel address={asked} all={all} />
      </div>
      <TakeLineUps all={all} />
      <Method />
    </article>
  );
}

/** What the collection does not have is not asked for. */
function knownPart({ topics, actors }: Library, address: LineUpsAddress): LineUpsAddress {
  return {
    ...address,
    topic: address.topic !== null && topics.has(address.topic) ? address.topic : null,
    actors: address.actors.filter((id) => actors.has(id)),
  };
}
