import type { LineUpsAddress } from '#model/address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { counted } from '#words/terms.ts';
import { TieRow } from './TieRow.tsx';

/** As many as can be taken in; the matrix has them all. */
const STRONGEST = 12;

/** Nothing selected: the strongest ties. */
export function PanelTies({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const rest = all.ties.length - STRONGEST;
  return (
    <>
      <h2>The strongest ties</h2>
      <ul className="tie-rows">
        {all.ties.slice(0, STRONGEST).map((tie) => (
          <li key={tie.tie.ends.join(' ')}>
            <TieRow tie={tie} address={address} from={null} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="gloss">{counted(rest, 'more tie')} in the picture and the matrix.</p>}
    </>
  );
}
