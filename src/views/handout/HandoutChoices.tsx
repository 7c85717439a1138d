import { HANDOUT_PAPERS, HANDOUT_SHEETS, type HandoutAddress } from '#model/address.ts';
import type { HandoutSubject } from '#query/handout/handout-subject.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/handout-choices.ts';
import { LinkChoice } from './LinkChoice.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import './handout-choices.css';

interface HandoutChoicesProps {
  index: StatementIndex;
  address: HandoutAddress;
  subject: HandoutSubject;
}

/** What is printed: about what, which sheet, on which paper, and which words are left out. Not printed itself. */
export function HandoutChoices({ index, address, subject }: HandoutChoicesProps) {
  const withGaps = address.sheet !== 'handout';
  return (
    <section className="handout-choices" aria-label={words.whatIsPrinted}>
      <SubjectChoice index={index} address={address} subject={subject} />
      <LinkChoice
        title={words.sheet}
        labels={words.SHEET}
        choices={HANDOUT_SHEETS}
        chosen={address.sheet}
        to={(sheet) => ({ ...address, sheet })}
      />
      <LinkChoice
        title={words.paper}
        labels={words.PAPER}
        choices={HANDOUT_PAPERS}
        chosen={address.paper}
        to={(paper) => ({ ...address, paper })}
      />
      {withGaps && (
        <div className="handout-choice">
          <span>{words.seed(address.seed)}</span>
          <AddressLink
            className="button other-gaps"
            replace
            to={{ ...address, seed: (address.seed % 999) + 1 }}
          >
            {words.otherWords}
          </AddressLink>
        </div>
      )}
      <button type="button" className="button solid print-handout" onClick={() => window.print()}>
        {words.print}
      </button>
      <p className="handout-hint">
        {words.hint}
        {withGaps && ` ${words.hintOnSeeds}`}
      </p>
    </section>
  );
}
