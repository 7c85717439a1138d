import * as z from 'zod/mini';
import { id, text } from './schema-values.ts';
import { LANGUAGE_TAG } from './text-patterns.ts';

/** What is said about a statement, by its author as in the model. */
export const aboutStatement = {
  title: text('The source’s own title'),
  heading: text('A short heading for pages'),
  date: z.iso.date().check(z.describe('When it was made, as year-month-day')),
  place: text('Where it was made'),
  occasion: text('On what occasion'),
  speaker: id('The actor whose statement it is'),
  publisher: text('Who published the source'),
  reference: text('The publisher’s reference'),
  language: z.string().check(z.regex(LANGUAGE_TAG), z.describe('BCP 47 tag of the source text')),
};

export const sha256 = z
  .string()
  .check(z.regex(/^[0-9a-f]{64}$/), z.describe('SHA-256 of text.txt, byte for byte'));
