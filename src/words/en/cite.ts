import type { CitationStyle } from '#model/vocabulary.ts';
import { capitalised } from './locale.ts';

export const cite = 'Cite';

export const whatToCite = 'What to cite';
export const theStatement = 'The statement';
export const theWords = 'The words';
export const theCoding = 'The position coded on them';
export const thisView = 'This view';

/** Where the cited words stand, and what has been made of them. */
export function gloss(locator: string | null, coding: string | null): string {
  const said = capitalised([locator, coding].filter((part) => part !== null).join(', '));
  return coding === null ? said : `${said}. A coding interprets the words; the citation says so.`;
}

export const style = 'Style';
export const USE_LABEL: Record<CitationStyle, string> = {
  chicago: 'Note',
  apa: 'In the text',
  mla: 'In the text',
};
export const REFERENCE_LABEL: Record<CitationStyle, string> = {
  chicago: 'Bibliography',
  apa: 'Reference list',
  mla: 'Works cited',
};
export const link = 'Link';

export const COPY_WHOLE = {
  citation: 'Copy citation',
  words: 'Copy words with citation',
  position: 'Copy position with citation',
};
export const copyLink = 'Copy link';
export const copy = 'Copy';
export const copied = 'Copied';
export const copyWhat = (label: string) => `Copy: ${label}`;

export const forReferenceManager = 'For a reference manager';

/** What reference managers call the kinds of file they read. */
export const FILE_KIND = { bib: 'BibTeX', json: 'CSL-JSON', ris: 'RIS' };
