import type { LineUpsAddress } from '#model/address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { useTableView } from '#state/table-view.ts';
import { ViewSwitch } from '#views/parts/ViewSwitch.tsx';
import * as words from '#words/line-ups.tsx';
import { LineUpsGraph } from './graph/LineUpsGraph.tsx';
import { NotTied } from './NotTied.tsx';
import { TieKey } from './TieKey.tsx';
import { TieMatrix } from './TieMatrix.tsx';
import './line-ups-stage.css';

/** The line-ups as a picture or as a matrix, and by name whoever is in neither. */
export function LineUpsStage({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const view = useTableView((state) => state.view);
  return (
    <section className="line-ups-stage" aria-label={words.theLineUps}>
      <div className="line-ups-bar">
        <ViewSwitch list={words.matrix} />
        <output>{words.tiesAndActors(all.ties.length, all.actors.length)}</output>
        <TieKey measure={address.measure} plainIsOne={view === 'picture' && !address.jaccard} />
      </div>
      {all.ties.length === 0 && <p className="empty">{words.noTies}</p>}
      {all.ties.length > 0 && view === 'picture' && <LineUpsGraph address={address} all={all} />}
      {all.ties.length > 0 && view === 'list' && <TieMatrix address={address} all={all} />}
      <NotTied address={address} all={all} />
    </section>
  );
}
