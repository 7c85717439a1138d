import type { LineUpsAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/line-ups.tsx';

/** The way back to everybody. */
export function PanelBack({ address }: { address: LineUpsAddress }) {
  return (
    <p className="crumb">
      <AddressLink to={{ ...address, actors: [] }}>{words.allTies}</AddressLink>
    </p>
  );
}
