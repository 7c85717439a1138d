import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import * as words from '#words/legend.ts';
import { STANCE_LABEL, voicePhrase } from '#words/terms.ts';
import { StanceMark } from './StanceMark.tsx';
import './legend.css';

/** The key to the marks: shape for the stance, fill for the voice. */
export function Legend({ speaker }: { speaker: string }) {
  return (
    <div className="legend">
      <ul aria-label={words.stanceKey}>
        {STANCES.map((stance) => (
          <li key={stance}>
            <StanceMark stance={stance} attribution="own" size="small" /> {STANCE_LABEL[stance]}
          </li>
        ))}
      </ul>
      <ul aria-label={words.voiceKey}>
        {ATTRIBUTIONS.map((attribution) => (
          <li key={attribution}>
            <StanceMark stance="supports" attribution={attribution} size="small" />{' '}
            {voicePhrase(attribution, speaker)}
          </li>
        ))}
      </ul>
    </div>
  );
}
