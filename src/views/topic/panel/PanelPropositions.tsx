import type { RankedProposition } from '#query/ranked-propositions.ts';
import { PropositionRow } from '#views/parts/PropositionRow.tsx';
import { groupByStanding } from '#views/parts/ranked-groups.ts';
import { STANDING_GLOSS, STANDING_LABEL } from '#views/parts/standing-words.ts';
import { alsoDisputed } from '#words/topic.ts';
import { type PanelProps, toProposition } from './panel-props.ts';

/** So many propositions can all stand beside the picture; of more only the most contested do. */
const FEW = 14;

/** The propositions with everyone's marks, most contested first, as far as a reader takes them in. */
export function PanelPropositions(panel: PanelProps) {
  const groups = groupByStanding(panel.graph.branches.flatMap(({ propositions }) => propositions));
  let shown = 0;
  return groups.map(([standing, ranked], i) => {
    shown += ranked.length;
    return i === 0 || shown <= FEW ? (
      <Rows
        key={standing}
        {...panel}
        title={STANDING_LABEL[standing]}
        gloss={STANDING_GLOSS[standing]}
        ranked={i === 0 && standing !== 'disputed' ? ranked.slice(0, FEW) : ranked}
      />
    ) : null;
  });
}

/** The other disputed propositions of the topic. */
export function AlsoDisputed({ but, ...panel }: PanelProps & { but: string }) {
  const others = panel.graph.branches
    .flatMap(({ propositions }) => propositions)
    .filter(({ standing, proposition }) => standing === 'disputed' && proposition.id !== but);
  return others.length === 0 ? null : <Rows {...panel} title={alsoDisputed} ranked={others} />;
}

interface RowsProps extends PanelProps {
  title: string;
  gloss?: string;
  ranked: readonly RankedProposition[];
}

function Rows({ title, gloss, ranked, ...panel }: RowsProps) {
  const to = toProposition(panel);
  return (
    <section>
      <h2 className="panel-heading">
        {gloss === undefined ? title : `${title}: `}
        {gloss !== undefined && <span>{gloss}</span>}
      </h2>
      <ul className="proposition-rows">
        {ranked.map((one) => (
          <li key={one.proposition.id}>
            <PropositionRow ranked={one} to={to(one.proposition.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
