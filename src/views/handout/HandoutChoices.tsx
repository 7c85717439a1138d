import {
  HANDOUT_PAPERS,
  HANDOUT_SHEETS,
  type HandoutAddress,
  type HandoutPaper,
  type HandoutSheet,
} from '#model/address.ts';
import type { HandoutSubject } from '#query/handout/handout-subject.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { SubjectChoice } from './SubjectChoice.tsx';
import './handout-choices.css';

const SHEET_LABEL: Record<HandoutSheet, string> = {
  handout: 'Handout',
  worksheet: 'Worksheet',
  key: 'Answer key',
};
const PAPER_LABEL: Record<HandoutPaper, string> = { a4: 'A4', letter: 'US Letter' };

interface HandoutChoicesProps {
  index: StatementIndex;
  address: HandoutAddress;
  subject: HandoutSubject;
}

/** What is printed: about what, which sheet, on which paper, and which words are left out. Not printed itself. */
export function HandoutChoices({ index, address, subject }: HandoutChoicesProps) {
  const withGaps = address.sheet !== 'handout';
  return (
    <section className="handout-choices" aria-label="What is printed">
      <SubjectChoice index={index} address={address} subject={subject} />
      <LinkChoice
        title="Sheet"
        labels={SHEET_LABEL}
        choices={HANDOUT_SHEETS}
        chosen={address.sheet}
        to={(sheet) => ({ ...address, sheet })}
      />
      <LinkChoice
        title="Paper"
        labels={PAPER_LABEL}
        choices={HANDOUT_PAPERS}
        chosen={address.paper}
        to={(paper) => ({ ...address, paper })}
      />
      {withGaps && (
        <div className="handout-choice">
          <span>Seed {address.seed}</span>
          <AddressLink
            className="button other-gaps"
            replace
            to={{ ...address, seed: (address.seed % 999) + 1 }}
          >
            Leave out other words
          </AddressLink>
        </div>
      )}
      <button type="button" className="button solid print-handout" onClick={() => window.print()}>
        Print
      </button>
      <p className="handout-hint">
        Everything chosen here is in the address. On paper no row is cut by the end of a page.
        {withGaps && ' A worksheet and an answer key with the same seed belong together.'}
      </p>
    </section>
  );
}
