import type { Tie } from '#query/line-ups/ties.ts';
import { weighTie } from '#query/line-ups/weigh-tie.ts';
import { signedWeight, weightWords } from '#views/line-ups/weight-words.ts';

/** How strong a tie is by every measure, as a count and as a share. */
export function PairWeights({ tie }: { tie: Tie }) {
  const rows = [
    { name: 'Propositions', jaccard: false },
    { name: `Of the ${tie.union} that either speaks of`, jaccard: true },
  ];
  return (
    <table className="pair-weights">
      <thead>
        <tr>
          <td />
          <th scope="col">Congruence</th>
          <th scope="col">Conflict</th>
          <th scope="col">Subtract</th>
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
