import type { LineUpsAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

/** The way back to everybody. */
export function PanelBack({ address }: { address: LineUpsAddress }) {
  return (
    <p className="crumb">
      <AddressLink to={{ ...address, actors: [] }}>All ties</AddressLink>
    </p>
  );
}
