import { COMPARE_ORDERS, type CompareAddress, type CompareOrder } from '#model/address.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { ToggleLink } from '#views/parts/ToggleLink.tsx';
import { STANCE_LABEL, voicePhrase } from '#words/terms.ts';
import { ComparePicks } from './ComparePicks.tsx';
import { speakerName } from './speaker-name.ts';
import { TopicChoice } from './TopicChoice.tsx';
import { toggled } from './toggled.ts';
import './compare-filters.css';

const ORDER_WORDS: Record<CompareOrder, string> = {
  standing: 'disagreement first',
  topic: 'by topic',
  text: 'as in the text',
  positions: 'most positions first',
};

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
        <ul aria-label="Key, and filter by stance">
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
            <i aria-hidden="true" /> not stated
          </li>
        </ul>
        <ul aria-label="Key, and filter by voice">
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
          <span>Order</span>
          <select
            value={address.order}
            onChange={({ target }) => {
              const order = COMPARE_ORDERS.find((one) => one === target.value) ?? 'standing';
              go({ ...address, order }, { replace: true });
            }}
          >
            {COMPARE_ORDERS.map((order) => (
              <option key={order} value={order}>
                {ORDER_WORDS[order]}
              </option>
            ))}
          </select>
        </label>
        <ToggleLink to={{ ...address, disputed: !address.disputed }} on={address.disputed}>
          Disputed only
        </ToggleLink>
        <ComparePicks address={address} />
        <p className="compare-count" role="status">
          {found}
        </p>
      </div>
    </div>
  );
}
