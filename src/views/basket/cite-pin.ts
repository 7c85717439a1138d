import { plainText } from '#exchange/citation/runs.ts';
import { styled } from '#exchange/citation/styled.ts';
import type { Pin } from '#model/basket.ts';
import type { CitationStyle } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { citedAddress, toldAddress } from '#query/told-address.ts';
import { citeWords } from '#views/cite/cite-words.ts';
import { today } from '#views/cite/today.ts';
import { citationOfGone } from '#words/basket.tsx';

/**
 * Where a pin's words come from, in the reader's style: the note in Chicago style, in the others the brackets and the
 * reference. `link` is whole, and part of it if others can follow it. Of a statement that is gone only its id can be told.
 */
export function citePin(library: Library, pin: Pin, style: CitationStyle, link: string): string {
  const index = library.statements.get(pin.statement);
  if (index === undefined) {
    const passages = [...new Set(pin.quotes.map(({ passage }) => passage))];
    return citationOfGone(pin.statement, passages, toldAddress(link));
  }
  const { cited } = citeWords(library, index, pin.quotes);
  const { use, reference } = styled(style, { ...cited, address: citedAddress(link), accessed: today() });
  return style === 'chicago' ? plainText(use) : `${plainText(use)} ${plainText(reference)}`;
}
