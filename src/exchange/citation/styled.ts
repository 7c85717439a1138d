import type { CitationStyle } from '#model/vocabulary.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import type { Cited } from './cited.ts';
import { mla } from './mla.ts';
import { joined, type Run } from './runs.ts';

/** A citation in a style: where it is used, and in the list at the end. */
export interface Styled {
  /** A note in Chicago style, brackets in the text in the others. */
  use: Run[];
  reference: Run[];
}

/** The styles as scholars call them. */
export const STYLE_NAMES: Record<CitationStyle, string> = { chicago: 'Chicago', apa: 'APA', mla: 'MLA' };

const STYLES: Record<CitationStyle, (cited: Cited) => Styled> = { chicago, apa, mla };

/** What is cited, in a style. */
export function styled(style: CitationStyle, cited: Cited): Styled {
  return STYLES[style](cited);
}

/** The exact words, or the sentence of the coding, with their citation: paragraphs for a paper in the making. */
export function wordsWithCitation(style: CitationStyle, cited: Cited): Run[][] {
  const { use, reference } = styled(style, cited);
  const words = cited.quote === null ? null : (cited.coding?.title ?? `“${cited.quote}”`);
  if (words === null) return style === 'chicago' ? [use] : [use, reference];
  if (style === 'chicago') return [joined('', [words]), use];
  return [joined(' ', [words, use]), reference];
}
