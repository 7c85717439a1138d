import type { LineUpsAddress } from '#model/address.ts';
import type { ShownTie } from '#query/line-ups/weigh-tie.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { tieName } from '#words/tie-names.ts';
import { signedWeight } from '#words/tie-weights.ts';

interface MatrixCellProps {
  names: readonly [string, string];
  to: LineUpsAddress;
  tie: ShownTie | undefined;
  /** Whether row and column are the same actor. */
  itself: boolean;
  jaccard: boolean;
  current: boolean;
}

/** The tie between two actors: "+2" for agreement, "−1" for disagreement, hatched. */
export function MatrixCell({ names, to, tie, itself, jaccard, current }: MatrixCellProps) {
  if (itself) return <td className="itself" />;
  if (tie === undefined) return <td />;
  const { agreement, disagreement } = tie;
  return (
    <td>
      <AddressLink
        to={to}
        aria-label={tieName(names, tie, jaccard)}
        aria-current={current ? 'true' : undefined}
      >
        {agreement > 0 && <span className="agreement">{signedWeight(agreement, jaccard)}</span>}
        {disagreement > 0 && <span className="disagreement">{signedWeight(-disagreement, jaccard)}</span>}
      </AddressLink>
    </td>
  );
}
