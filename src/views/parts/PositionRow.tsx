import type { Address } from '#model/address.ts';
import type { Account } from '#query/account.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { STANCE_PHRASE, voicePhrase } from '#ui/words.ts';

/** A position in one or two lines, leading to its evidence. */
export function PositionRow({ account, to }: { account: Account; to: Address }) {
  const { position, holder, proposition, speaker } = account;
  return (
    <AddressLink to={to} className="position-row">
      <StanceMark stance={position.stance} attribution={position.attribution} />
      <span>
        <b>{holder.name}</b>{' '}
        <span>
          {STANCE_PHRASE[position.stance]}, {voicePhrase(position.attribution, speaker)}
        </span>
        <br />
        {proposition.label}
      </span>
    </AddressLink>
  );
}
