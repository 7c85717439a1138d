import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { STANCE_LABEL, voicePhrase } from '#words/terms.ts';
import * as words from '#words/topic.ts';
import type { Filters } from './use-filters.ts';
import './filter-legend.css';

/** The key to the marks, which at the same time shows only those of a stance or voice. */
export function FilterLegend({
  speaker,
  filters: { chosen, toggle },
}: {
  speaker: string;
  filters: Filters;
}) {
  return (
    <div className="filter-legend">
      <ul aria-label={words.onlyStance}>
        {STANCES.map((stance) => (
          <li key={stance}>
            <button type="button" aria-pressed={chosen.has(stance)} onClick={() => toggle(stance)}>
              <StanceMark stance={stance} attribution="own" size="small" />
              {STANCE_LABEL[stance]}
            </button>
          </li>
        ))}
      </ul>
      <ul aria-label={words.onlyVoice}>
        {ATTRIBUTIONS.map((attribution) => (
          <li key={attribution}>
            <button type="button" aria-pressed={chosen.has(attribution)} onClick={() => toggle(attribution)}>
              <StanceMark stance="supports" attribution={attribution} size="small" />
              {voicePhrase(attribution, speaker)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
