import type { ReactNode } from 'react';
import type { Citable } from '#model/citable.ts';
import { CiteButton } from '#views/cite/CiteButton.tsx';
import { PinButton } from './pin/PinButton.tsx';
import './quote-actions.css';

interface QuoteActionsProps {
  citable: Citable;
  /** Where the words stand: "passage 13". */
  name: string;
  /** What can be done here besides. */
  children?: ReactNode;
}

/** What a reader can do with words that are shown: one row of small actions beside them. */
export function QuoteActions({ citable, name, children }: QuoteActionsProps) {
  return (
    <span className="quote-actions">
      <CiteButton citable={citable} name={name} />
      {citable.kind === 'words' && <PinButton words={citable} name={name} />}
      {children}
    </span>
  );
}
