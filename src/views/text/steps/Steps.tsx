import { textAddress } from '#model/address.ts';
import { stepAddress, type TextAt } from '#query/text-at.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/text-steps.ts';
import { StepLink } from './StepLink.tsx';
import { SteppedKinds } from './SteppedKinds.tsx';
import './steps.css';

interface StepsProps {
  text: TextAt;
  /** What stands at the present stop, for those who do not see it. */
  stop: string | null;
}

/** What is lit, at which of it the reader is, and the way to the one before and the next. */
export function Steps({ text, stop }: StepsProps) {
  const { address, lit, kind, at, stops } = text;
  const { statement, passage, position, hidden } = address;
  return (
    <div className="steps">
      {lit !== null && <SteppedKinds text={text} />}
      <div className="step-tools">
        <p className="step-count" role="status">
          {at >= 0 && <b>{words.place(at + 1, stops[kind].length)}</b>}
          {stop !== null && <span className="unseen">{words.whatStandsThere(stop)}</span>}
        </p>
        <StepLink text={text} to={stepAddress(text, -1)} step="previous" shortcut="p" />
        <StepLink text={text} to={stepAddress(text, 1)} step="next" shortcut="n" />
        {lit !== null && (
          <AddressLink
            className="light-all"
            replace
            to={textAddress(statement, { passage, position, hidden })}
          >
            {words.lightAll}
          </AddressLink>
        )}
      </div>
    </div>
  );
}
