import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { HeldPosition } from '#query/line-ups/counted-positions.ts';
import { voicesOf } from '#query/voices.ts';
import { useLibrary } from '#state/library.tsx';
import { counted, listed, voicePhrase } from '#words/terms.ts';

interface WhoseWordProps {
  positions: readonly HeldPosition[];
  ownOnly: boolean;
}

/** How many positions count, and on whose word they are known. */
export function WhoseWord({ positions, ownOnly }: WhoseWordProps) {
  const library = useLibrary();
  const speakers = [
    ...new Set([...library.statements.values()].map(({ statement }) => statement.speaker)),
  ].map((id) => shortName(known(library.actors, id)));
  const speaker = speakers.length === 1 ? (speakers[0] ?? '') : 'the speaker';
  const voices = voicesOf(positions.map(({ position }) => position));
  const holders = new Set(positions.map(({ position }) => position.holder)).size;
  if (positions.length === 0) return <p className="line-ups-word">No position counts.</p>;
  return (
    <p className="line-ups-word">
      {counted(positions.length, 'position')} of {counted(holders, 'actor')} count:{' '}
      {listed(voices.map(({ attribution, count }) => `${count} ${voicePhrase(attribution, speaker)}`))}.{' '}
      {ownOnly
        ? `What ${speaker} reports of others and what journalists put is left out.`
        : `So this is largely ${speaker}’s account of who agrees with whom, not what each would say for itself.`}
    </p>
  );
}
