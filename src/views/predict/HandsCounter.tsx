import { countHands } from '#state/predictions.ts';
import * as words from '#words/predict.ts';

interface HandsCounterProps {
  options: readonly { option: string; name: string }[];
  /** Under which key the hands are kept. */
  predicted: string;
  hands: Readonly<Record<string, number>>;
}

/** Where a show of hands is entered: a number for each option. */
export function HandsCounter({ options, predicted, hands }: HandsCounterProps) {
  return (
    <details className="hands-counter">
      <summary>{words.showOfHands}</summary>
      <div>
        {options.map(({ option, name }) => (
          <label key={option}>
            <span>{name}</span>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={999}
              aria-label={words.handsFor(name)}
              value={hands[option] ? hands[option] : ''}
              onChange={(event) => countHands(predicted, option, event.target.valueAsNumber)}
            />
          </label>
        ))}
      </div>
    </details>
  );
}
