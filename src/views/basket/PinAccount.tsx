import type { Pin } from '#model/basket.ts';
import { accountOf } from '#query/account.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { stancePhrase, voicePhrase } from '#words/terms.ts';

/** Whose position the words carry, how it stands to what, and on whose word. */
export function PinAccount({ pin: { statement, position: id } }: { pin: Pin }) {
  const library = useLibrary();
  const index = library.statements.get(statement);
  const position = id === null ? undefined : index?.positions.get(id);
  if (index === undefined || position === undefined) return null;
  const { holder, proposition, speaker } = accountOf(library, index, position);
  const { stance, attribution } = position;
  return (
    <div className="pin-account">
      <StanceMark stance={stance} attribution={attribution} />
      <p>
        <AddressLink to={{ page: 'actor', actor: holder.id }}>{holder.name}</AddressLink>{' '}
        {stancePhrase(stance, holder)}, {voicePhrase(attribution, speaker)}:{' '}
        <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
          {proposition.text}
        </AddressLink>
      </p>
    </div>
  );
}
