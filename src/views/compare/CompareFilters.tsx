import { COMPARE_ORDERS, type CompareAddress } from '#model/address.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { ToggleLink } from '#views/parts/ToggleLink.tsx';
import * as words from '#words/compare.tsx';
import { notStated } from '#words/comparing.ts';
import { STANCE_LABEL, voicePhrase } from '#words/terms.ts';
import { ComparePicks } from './ComparePicks.tsx';
import { speakerName } from './speaker-name.ts';
import { TopicChoice } from './TopicChoice.tsx';
import { toggled } from './toggled.ts';
import './compare-filters.css';

interface CompareFiltersProps {
  address: CompareAddress;
  /** What the filters leave, in words. */
  found: string;
}

/** What narrows and orders the comparison; the key to the marks is part of it. */
export function CompareFilters({ address, found }: CompareFiltersProps) {
  const go = useGo();
  const speaker = speakerName(useLibrary());
  return (
    <div className="compare-filters">
      <div className="compare-key">
        <ul aria-label={words.filterByStance}>
          {STANCES.map((stance) => (
            <li key={stance}>
              <ToggleLink
                to={{ ...address, stances: toggled(address.stances, stance) }}
                on={address.stances.includes(stance)}
              >
                <StanceMark stance={stance} attribution="own" /> {STANCE_LABEL[stance]}
              </ToggleLink>
            </li>
          ))}
          <li className="key-not-stated">
            <i aria-hidden="true" /> {notStated}
          </li>
        </ul>
        <ul aria-label={words.filterByVoice}>
          {ATTRIBUTIONS.map((voice) => (
            <li key={voice}>
              <ToggleLink
                to={{ ...address, attributions: toggled(address.attributions, voice) }}
                on={address.attributions.includes(voice)}
              >
                <StanceMark stance="supports" attribution={voice} /> {voicePhrase(voice, speaker)}
              </ToggleLink>
            </li>
          ))}
        </ul>
      </div>
      <div className="compare-choices">
        <TopicChoice
          topic={address.topic}
          onChoose={(topic) => go({ ...address, topic }, { replace: true })}
        />
        <label className="choice">
          <span>{words.order}</span>
          <select
            value={address.order}
            onChange={({ target }) => {
              const order = COMPARE_ORDERS.find((one) => one === target.value) ?? 'standing';
              go({ ...address, order }, { replace: true });
            }}
          >
            {COMPARE_ORDERS.map((order) => (
              <option key={order} value={order}>
                {words.ORDER[order]}
              </option>
            ))}
          </select>
        </label>
        <ToggleLink to={{ ...address, disputed: !address.disputed }} on={address.disputed}>
          {words.disputedOnly}
        </ToggleLink>
        <ComparePicks address={address} />
        <p className="compare-count" role="status">
          {found}
        </p>
      </div>
    </div>
  );
}
