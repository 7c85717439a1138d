import { known } from '#query/known.ts';
import { standingOf } from '#query/standing.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceColumns } from '#views/parts/StanceColumns.tsx';
import { openProposition } from '#words/panel.ts';
import { standingLine } from '#words/standing.ts';
import { AlsoDisputed } from './PanelPropositions.tsx';
import type { PanelProps } from './panel-props.ts';

/** The selected proposition, with everyone's positions on it and their exact words. */
export function PanelProposition({ proposition: id, ...panel }: PanelProps & { proposition: string }) {
  const { text } = known(useLibrary().propositions, id);
  const positions = panel.index.positionsByProposition.get(id) ?? [];
  const standing = standingOf(positions);
  return (
    <>
      <section className="panel-card">
        <h2>{text}</h2>
        <p className="panel-counts" role="status">
          {standingLine(standing, positions.length)}
        </p>
        <StanceColumns index={panel.index} positions={positions} level={3} />
      </section>
      <div className="buttons">
        <AddressLink className="button solid" to={{ page: 'proposition', proposition: id }}>
          {openProposition}
        </AddressLink>
      </div>
      <AlsoDisputed {...panel} but={id} />
    </>
  );
}
