import type { Answer } from '#query/search/finder.ts';
import { filtersSentence, foundSentence } from './find-words.ts';

/** How much was found, and how what was typed was understood. */
export function FiltersSaid({ answer }: { answer: Answer }) {
  const { request, slips } = answer;
  const filters = filtersSentence(request.read);
  return (
    <>
      <b>{foundSentence(answer)}</b>
      {filters !== '' && `, ${filters}`}.
      {slips.map(({ typed, taken }) => (
        <span key={typed}>
          {' '}
          {taken.length === 0
            ? `“${typed}” stands nowhere here.`
            : `“${typed}” stands nowhere; read as ${taken.map((word) => `“${word}”`).join(' or ')}.`}
        </span>
      ))}
    </>
  );
}
