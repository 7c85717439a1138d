import { excerptOf } from '#query/search/excerpt.ts';
import { type Marked, markWords } from '#query/search/mark-words.ts';

interface MarkedTextProps {
  text: string;
  /** Words to mark wherever they stand, or the very places. */
  found: ReadonlySet<string> | readonly Marked[];
  /** Shows a piece of no more than so many characters, where most is marked. */
  length?: number;
  lang?: string;
}

/** Text with what was found in it marked. */
export function MarkedText({ text, found, length = text.length, lang }: MarkedTextProps) {
  const places = 'has' in found ? markWords(text, found) : found;
  const excerpt = excerptOf(text, places, length);
  let last = 0;
  return (
    <span lang={lang}>
      {excerpt.before && '… '}
      {excerpt.marks.map(({ start, end }) => {
        const between = excerpt.text.slice(last, start);
        last = end;
        return (
          <span key={start}>
            {between}
            <mark>{excerpt.text.slice(start, end)}</mark>
          </span>
        );
      })}
      {excerpt.text.slice(last)}
      {excerpt.after && ' …'}
    </span>
  );
}
