import type { Citable } from '#model/citable.ts';
import { CiteButton } from '#views/cite/CiteButton.tsx';
import { PinButton } from './pin/PinButton.tsx';
import './quote-actions.css';

interface QuoteActionsProps {
  citable: Citable;
  /** Where the words stand: "passage 13". */
  name: string;
}

/** What a reader can do with words that are shown: one row of small actions beside them. */
export function QuoteActions({ citable, name }: QuoteActionsProps) {
  return (
    <span className="quote-actions">
      <CiteButton citable={citable} name={name} />
      {citable.kind === 'words' && <PinButton words={citable} name={name} />}
    </span>
  );
}
