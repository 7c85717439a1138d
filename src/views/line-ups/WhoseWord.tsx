import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { HeldPosition } from '#query/line-ups/counted-positions.ts';
import { voicesOf } from '#query/voices.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/line-ups.tsx';

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
  const speaker = speakers.length === 1 ? (speakers[0] ?? '') : words.theSpeaker;
  const voices = voicesOf(positions.map(({ position }) => position));
  const holders = new Set(positions.map(({ position }) => position.holder)).size;
  if (positions.length === 0) return <p className="line-ups-word">{words.noPositionCounts}</p>;
  return (
    <p className="line-ups-word">
      {`${words.whoseWord(positions.length, holders, voices, speaker)} `}
      {ownOnly ? words.othersLeftOut(speaker) : words.hisAccount(speaker)}
    </p>
  );
}
