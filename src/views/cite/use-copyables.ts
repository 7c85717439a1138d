import type { Cited } from '#exchange/citation/cited.ts';
import { styled, wordsWithCitation } from '#exchange/citation/styled.ts';
import { useSettings } from '#state/settings.ts';
import * as words from '#words/copying.ts';
import { type Copyable, copyableLink } from './use-copy.ts';

/** What there is to copy of a citation in the reader's style, each with the label it has there. */
export function useCopyables(cited: Cited & { link: string }) {
  const style = useSettings((settings) => settings.citationStyle);
  const { use, reference } = styled(style, cited);
  const whole = wholeOf(cited);
  const typed = (what: string, paragraphs: Copyable['paragraphs']) => ({ what, paragraphs, typed: true });
  return {
    style,
    whole,
    full: typed(words.THE_WHOLE[whole], wordsWithCitation(style, cited)),
    use: typed(style === 'chicago' ? words.theNote : words.theBrackets, [use]),
    reference: typed(words.theReference, [reference]),
    link: copyableLink(words.theLink, cited.link),
  };
}

/** What the whole of a citation is called by. */
function wholeOf({ quote, coding }: Cited): keyof typeof words.THE_WHOLE {
  if (quote === null) return 'citation';
  return coding === null ? 'words' : 'position';
}
