import type { Tie } from '#query/line-ups/ties.ts';
import { weighTie } from '#query/line-ups/weigh-tie.ts';
import * as words from '#words/line-ups.tsx';
import { signedWeight, weightWords } from '#words/tie-weights.ts';

/** How strong a tie is by every measure, as a count and as a share. */
export function PairWeights({ tie }: { tie: Tie }) {
  const rows = [
    { name: words.propositions, jaccard: false },
    { name: words.shareOfUnion(tie.union), jaccard: true },
  ];
  return (
    <table className="pair-weights">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.measureName.congruence}</th>
          <th scope="col">{words.measureName.conflict}</th>
          <th scope="col">{words.measureName.subtract}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, jaccard }) => {
          const { congruence, conflict, subtract } = weighTie(tie, jaccard);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{weightWords(congruence, jaccard)}</td>
              <td>{weightWords(conflict, jaccard)}</td>
              <td>{signedWeight(subtract, jaccard)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
