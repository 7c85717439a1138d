import type { Pin } from '#model/basket.ts';
import { accountOf } from '#query/account.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import * as words from '#words/basket.tsx';

/** Whose position the words carry, how it stands to what, and on whose word. */
export function PinAccount({ pin: { statement, position: id } }: { pin: Pin }) {
  const library = useLibrary();
  const index = library.statements.get(statement);
  const position = id === null ? undefined : index?.positions.get(id);
  if (index === undefined || position === undefined) return null;
  const account = accountOf(library, index, position);
  const { holder, proposition } = account;
  const { stance, attribution } = position;
  return (
    <div className="pin-account">
      <StanceMark stance={stance} attribution={attribution} />
      <p>
        {words.account(
          account,
          <AddressLink to={{ page: 'actor', actor: holder.id }}>{holder.name}</AddressLink>,
          <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
            {proposition.text}
          </AddressLink>,
        )}
      </p>
    </div>
  );
}
