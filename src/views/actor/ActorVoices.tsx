import type { Position } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { voicesOf } from '#query/voices.ts';
import { useLibrary } from '#state/library.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { counted, voicePhrase } from '#ui/words.ts';

/** On whose word the actor's positions are known. */
export function ActorVoices({ index, positions }: { index: StatementIndex; positions: readonly Position[] }) {
  const { actors } = useLibrary();
  if (positions.length === 0) return null;
  const speaker = shortName(known(actors, index.statement.speaker));
  return (
    <section>
      <h2>On whose word</h2>
      <ul className="actor-voices">
        {voicesOf(positions).map(({ attribution, count }) => (
          <li key={attribution}>
            <StanceMark stance="supports" attribution={attribution} size="small" />{' '}
            {counted(count, 'position')} {voicePhrase(attribution, speaker)}
          </li>
        ))}
      </ul>
    </section>
  );
}
