import type { ReactNode } from 'react';
import { counted } from '#words/terms.ts';

export const wholeCollection = 'The whole coded collection';
export const theCodebook = 'The codebook';
export const theManual = 'The coding manual, with the agreement measured and what was settled';
export const collectionSchema = 'What a collection file holds';
export const codebookSchema = 'How a codebook is written';
export const codingSchema = 'How a coding is written';
export const plainText = 'plain text';

export const sourceOf = (statement: string) => `The source text of “${statement}”`;
export const codingOf = (statement: string) => `The coding of “${statement}”`;
export const tablesOf = (statement: string) => `Tables of “${statement}”`;

export const thisIsOneFile =
  'This is Parley as one file: copy it to wherever it is needed, such as a USB stick. It opens by a double click, without a network, and holds everything that is offered here.';

export const asOneFile = (link: (words: string) => ReactNode) => (
  <>
    {link('Parley as one file')}, parley.html, under 0.9 MB: with this collection and everything offered here.
    It opens by a double click, without a network or an installation, such as from a USB stick.
  </>
);

/** How many rows a table has. */
export const passages = (count: number) => counted(count, 'passage');
export const mentions = (count: number) => counted(count, 'mention');
export const relations = (count: number) => counted(count, 'relation');
