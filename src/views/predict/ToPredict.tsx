import { useId, useRef } from 'react';
import type { Hideable } from '#model/vocabulary.ts';
import type { PredictItem } from '#query/predict/predict-items.ts';
import { useLibrary } from '#state/library.tsx';
import { predict, reveal, usePrediction, usePredictions } from '#state/predictions.ts';
import * as words from '#words/predict.ts';
import { HandsCounter } from './HandsCounter.tsx';
import { HandsPicture } from './HandsPicture.tsx';
import { optionName } from './option-name.ts';
import { Revealed } from './Revealed.tsx';
import { Shown } from './Shown.tsx';

interface ToPredictProps {
  item: PredictItem;
  hidden: Hideable;
  /** Its place among all, from 1. */
  number: number;
}

/** One thing to predict: what is shown of it, the options, the show of hands, and then what is coded. */
export function ToPredict({ item, hidden, number }: ToPredictProps) {
  const library = useLibrary();
  const { key, options, answers } = item;
  const { choice, hands } = usePrediction(key);
  const isRevealed = usePredictions(({ revealed }) => revealed.has(key));
  const group = useId();
  const verdict = useRef<HTMLParagraphElement>(null);
  const name = (option: string) => optionName(library, hidden, option);
  const chosen = options.includes(choice ?? '') ? choice : null;
  const revealThis = () => {
    reveal([key]);
    requestAnimationFrame(() => verdict.current?.focus());
  };
  return (
    <li className="to-predict" data-to-predict={number}>
      <fieldset disabled={isRevealed}>
        <legend>
          <Shown item={item} hidden={hidden} />
        </legend>
        <div className="predict-options">
          {options.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name={group}
                checked={option === chosen}
                onChange={() => predict(key, option)}
              />
              {name(option)}
            </label>
          ))}
        </div>
      </fieldset>
      <HandsCounter
        options={options.map((option) => ({ option, name: name(option) }))}
        predicted={key}
        hands={hands}
      />
      <HandsPicture options={options} hands={hands} coded={isRevealed ? answers : null} name={name} />
      {isRevealed ? (
        <>
          <p className="predict-verdict" ref={verdict} tabIndex={-1}>
            <b>{words.codedAs(answers.map(name))}</b>
            {chosen !== null &&
              ` ${answers.includes(chosen) ? words.asYouSaid : words.youSaid(name(chosen))}`}
          </p>
          <Revealed item={item} hidden={hidden} />
        </>
      ) : (
        <button type="button" className="button" onClick={revealThis}>
          {words.reveal}
        </button>
      )}
    </li>
  );
}
