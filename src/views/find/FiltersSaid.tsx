import type { Answer } from '#query/search/finder.ts';
import * as words from '#words/find.tsx';
import { filtersUnderstood, foundSentence } from './find-words.ts';

/** How much was found, and how what was typed was understood. */
export function FiltersSaid({ answer }: { answer: Answer }) {
  const { request, slips } = answer;

  return (
    <>
      {words.foundWith(foundSentence(answer), filtersUnderstood(request.read))}
      {slips.map(({ typed, taken }) => (
        <span key={typed}> {words.slip(typed, taken)}</span>
      ))}
    </>
  );
}
