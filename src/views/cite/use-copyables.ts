import type { Cited } from '#exchange/citation/cited.ts';
import { styled, wordsWithCitation } from '#exchange/citation/styled.ts';
import { useSettings } from '#state/settings.ts';
import { type Copyable, copyableLink } from './use-copy.ts';

/** What there is to copy of a citation in the reader's style, each with the label it has there. */
export function useCopyables(cited: Cited & { link: string }) {
  const style = useSettings((settings) => settings.citationStyle);
  const { use, reference } = styled(style, cited);
  const typed = (what: string, paragraphs: Copyable['paragraphs']) => ({ what, paragraphs, typed: true });
  return {
    style,
    full: typed(fullName(cited), wordsWithCitation(style, cited)),
    use: typed(style === 'chicago' ? 'The note' : 'The brackets', [use]),
    reference: typed('The reference', [reference]),
    link: copyableLink('The link', cited.link),
  };
}

function fullName({ quote, coding }: Cited): string {
  if (quote === null) return 'The citation';
  return coding === null ? 'Words with citation' : 'Position with citation';
}
