import type { LineUpsAddress } from '#model/address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import * as words from '#words/line-ups.tsx';
import { TieRow } from './TieRow.tsx';

/** As many as can be taken in; the matrix has them all. */
const STRONGEST = 12;

/** Nothing selected: the strongest ties. */
export function PanelTies({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const rest = all.ties.length - STRONGEST;
  return (
    <>
      <h2>{words.strongestTies}</h2>
      <ul className="tie-rows">
        {all.ties.slice(0, STRONGEST).map((tie) => (
          <li key={tie.tie.ends.join(' ')}>
            <TieRow tie={tie} address={address} from={null} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="gloss">{words.moreTies(rest)}</p>}
    </>
  );
}
