import type { LineUpsAddress } from '#model/address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { useTableView } from '#state/table-view.ts';
import { ViewSwitch } from '#views/parts/ViewSwitch.tsx';
import { counted } from '#words/terms.ts';
import { LineUpsGraph } from './graph/LineUpsGraph.tsx';
import { NotTied } from './NotTied.tsx';
import { TieKey } from './TieKey.tsx';
import { TieMatrix } from './TieMatrix.tsx';
import './line-ups-stage.css';

/** The line-ups as a picture or as a matrix, and by name whoever is in neither. */
export function LineUpsStage({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const view = useTableView((state) => state.view);
  return (
    <section className="line-ups-stage" aria-label="The line-ups">
      <div className="line-ups-bar">
        <ViewSwitch list="Matrix" />
        <output>
          {counted(all.ties.length, 'tie')}, {counted(all.actors.length, 'actor')}
        </output>
        <TieKey measure={address.measure} plainIsOne={view === 'picture' && !address.jaccard} />
      </div>
      {all.ties.length === 0 && (
        <p className="empty">No two actors are tied so. Count more, or ask for less.</p>
      )}
      {all.ties.length > 0 && view === 'picture' && <LineUpsGraph address={address} all={all} />}
      {all.ties.length > 0 && view === 'list' && <TieMatrix address={address} all={all} />}
      <NotTied address={address} all={all} />
    </section>
  );
}
