import { useId } from 'react';
import type { LineUpsAddress } from '#model/address.ts';
import { useGo } from '#state/address.ts';
import * as words from '#words/line-ups.tsx';

interface LeastSliderProps {
  address: LineUpsAddress;
  /** The strongest agreement or disagreement there is by the measure. */
  strongest: number;
}

/** Percent from stop to stop: fine enough, and few enough changes for a browser's history. */
const STEP = 5;

/** How strong a tie must be to be shown. */
export function LeastSlider({ address, strongest }: LeastSliderProps) {
  const go = useGo();
  const id = useId();
  const { jaccard, least } = address;
  const most = jaccard
    ? Math.max(STEP, Math.floor((strongest * 100 + 1e-9) / STEP) * STEP)
    : Math.max(1, strongest);
  return (
    <div className="choice-field">
      <label htmlFor={id}>{words.weakestTie}</label>
      <span>
        <input
          id={id}
          type="range"
          min={jaccard ? 0 : 1}
          max={Math.max(most, least)}
          step={jaccard ? STEP : 1}
          value={jaccard ? least : Math.max(1, least)}
          aria-valuetext={words.least(jaccard, least)}
          onChange={({ target }) => {
            const asked = Number(target.value);
            go({ ...address, least: !jaccard && asked === 1 ? 0 : asked }, { replace: true });
          }}
        />
        <output htmlFor={id}>{words.least(jaccard, least)}</output>
      </span>
    </div>
  );
}
