import type { Address } from '#model/address.ts';
import type { Account } from '#query/account.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { stanceAndVoice } from '#words/account.ts';

interface PositionRowProps {
  account: Account;
  to: Address;
  /** What the row says beside holder, stance and voice. */
  beside: string;
}

/** A position in one or two lines, leading to its evidence. */
export function PositionRow({ account: { position, holder, speaker }, to, beside }: PositionRowProps) {
  return (
    <AddressLink to={to} className="position-row">
      <StanceMark stance={position.stance} attribution={position.attribution} />
      <span>
        <b>{holder.name}</b> <span>{stanceAndVoice(position, holder, speaker)}</span>
        <br />
        {beside}
      </span>
    </AddressLink>
  );
}
